// Every word that a shopper reads is in the catalogues: the views' sources are walked for text that is not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** Attributes that are read or heard; all others are for the machine. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|legend|explained|optional|submitLabel|action)$/

interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** The texts that an expression may come to: both sides of a choice, and nothing inside of a call. */
function textsOf(node: Node): string[] {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node['value'] === 'string' ? [node['value']] : []
  if (node.type === 'TemplateElement') return [String(Object(node['value']).cooked)]
  if (
    /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/.test(
      node.type,
    )
  )
    return partsOf(node).flatMap(textsOf)
  return []
}

function textsIn(node: Node): string[] {
  const here =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? [node['children']].flat().filter(isNode).flatMap(textsOf)
      : node.type === 'JSXAttribute' && isNode(node['name']) && spoken.test(String(node['name']['name']))
        ? partsOf(node).flatMap(textsOf)
        : []
  return [...here.filter((text) => /\p{L}/u.test(text)), ...partsOf(node).flatMap(textsIn)]
}

const textsOfSource = (name: string, source: string) => {
  const { program, errors } = parseSync(name, source)
  if (errors.length > 0 || !isNode(program)) throw new Error(`${name} cannot be read.`)
  return textsIn(program)
}

const root = join(import.meta.dirname, '..')

test('no view has a text of its own', () => {
  const views = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !/\.(stories|test)\.tsx$/.test(file),
  )
  expect(views.length).toBeGreaterThan(40)
  const found = views.flatMap((file) =>
    textsOfSource(file, readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text.trim()}`),
  )
  expect(found).toEqual([])
})

test('a text outside of the catalogues is found', () => {
  const found = (body: string) => textsOfSource('a.tsx', `export const A = ({ m, open }) => ${body}`)
  expect(found('<p>Hello</p>')).toEqual(['Hello'])
  expect(found('<p>{open ? "Close" : m.open}</p>')).toEqual(['Close'])
  expect(found('<p>{open && `Hello ${m.name}`}</p>')).toHaveLength(1)
  expect(found('<button aria-label="Close">×</button>')).toEqual(['Close'])
  expect(found('<Field label={open ? m.a : "Name"} type="text" />')).toEqual(['Name'])
  expect(found('<p className="till-note">{m.a} ({m.b("x")}) · <b>{m.c}</b></p>')).toEqual([])
})
