import { parseAst } from 'rolldown/parseAst'

type Statement = ReturnType<typeof parseAst>['body'][number]
type NamedExport = Extract<Statement, { type: 'ExportNamedDeclaration' }>

/** The names that a declaration file exports, sorted: `createTill`, `default`, `type Till`. */
export const exportedNames = (declarations: string): string[] =>
  parseAst(declarations, { lang: 'dts' }).body.flatMap(namesOf).toSorted()

function namesOf(statement: Statement): string[] {
  if (statement.type === 'ExportNamedDeclaration') return [...listedNames(statement), ...declaredNames(statement)]
  if (statement.type === 'ExportDefaultDeclaration') return ['default']
  if (statement.type === 'ExportAllDeclaration') throw new Error('List the names that are exported: a star hides them.')
  return []
}

/** Of `export { createTill, type Till }`. */
const listedNames = ({ specifiers, exportKind }: NamedExport): string[] =>
  specifiers.map((specifier) => {
    const name = 'name' in specifier.exported ? specifier.exported.name : specifier.exported.value
    return exportKind === 'type' || specifier.exportKind === 'type' ? `type ${name}` : name
  })

/** Of `export declare const fr: Messages`. */
function declaredNames({ declaration }: NamedExport): string[] {
  if (!declaration) return []
  const isType = declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'TSTypeAliasDeclaration'
  const declared = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
  return declared.map(({ id }) => {
    if (!id || !('name' in id)) throw new Error(`A ${declaration.type} is exported without a plain name.`)
    return isType ? `type ${id.name}` : id.name
  })
}
