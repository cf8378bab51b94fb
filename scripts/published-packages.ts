// The packages that are published, as their manifests describe them.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

/** The condition under which the workspace finds a package's sources, so that nothing has to be built first. */
export const sourceCondition = 'tillkit-source'

const targetSchema = v.union([v.string(), v.record(v.string(), v.string())])
const exportsSchema = v.record(v.string(), v.union([v.string(), v.record(v.string(), targetSchema)]))
const binSchema = v.optional(v.record(v.string(), v.string()))
const rangesSchema = v.optional(v.record(v.string(), v.string()))

const manifestSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  description: v.optional(v.string()),
  engines: rangesSchema,
  bin: binSchema,
  exports: exportsSchema,
  publishConfig: v.looseObject({ bin: binSchema, exports: exportsSchema }),
  dependencies: rangesSchema,
  peerDependencies: rangesSchema,
})

/** A package that is published. */
export interface PublishedPackage {
  /** Without the scope: `client`. */
  readonly name: string
  readonly folder: string
  readonly manifest: v.InferOutput<typeof manifestSchema>
}

const root = join(import.meta.dirname, '..')

/** Every package under `packages/`, in the order of their names. */
export const publishedPackages: readonly PublishedPackage[] = globSync('packages/*/package.json', { cwd: root })
  .toSorted()
  .map((path) => {
    const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(root, path), 'utf8')))
    return { name: manifest.name.replace('@tillkit/', ''), folder: join(root, dirname(path)), manifest }
  })

/** What a package's exports and commands are made of (`./src/index.ts`), and become (`./dist/index.js`). */
export function exportTargets({ manifest }: PublishedPackage): { source: string; target: string }[] {
  const exported = Object.values(manifest.exports).flatMap((conditions) => {
    if (typeof conditions === 'string') return []
    const { [sourceCondition]: sources = {}, ...targets } = conditions
    return Object.entries(typeof sources === 'string' ? { default: sources } : sources).flatMap(([name, source]) => {
      const target = targets[name]
      return typeof target === 'string' ? [{ source, target }] : []
    })
  })
  const commands = Object.entries(manifest.bin ?? {}).map(([name, source]) => ({
    source,
    target: manifest.publishConfig.bin?.[name] ?? source,
  }))
  return [...exported, ...commands]
}

/** A package's exports as they are published: the same, without the sources. */
export function publishedExports({ manifest }: PublishedPackage): PublishedPackage['manifest']['exports'] {
  return Object.fromEntries(
    Object.entries(manifest.exports).map(([entry, conditions]) => {
      if (typeof conditions === 'string') return [entry, conditions]
      const { [sourceCondition]: _sources, ...published } = conditions
      const { default: target, ...others } = published
      const alone = typeof target === 'string' && Object.keys(others).length === 0
      return [entry, alone ? target : published]
    }),
  )
}
