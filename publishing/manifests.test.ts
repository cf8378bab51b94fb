// What is in a package's manifest and in what `pnpm build` made of it, as tools and registries read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedExports, publishedPackages } from '../scripts/published-packages.ts'
import { packPackages, type PackedPackages } from './pack-packages.ts'

let packed: PackedPackages
beforeAll(() => {
  packed = packPackages()
  return packed.remove
})

/** What the packages for pages leave to the page, so that it is there once: in whatever version these are content with. */
const reactQuery = { '@tanstack/react-query': '^5.89.0' }
const react = { react: '^18.2.0 || ^19.0.0' }
const peers: Record<string, object> = {
  hooks: { ...reactQuery, ...react },
  components: { ...reactQuery, ...react, 'react-dom': react.react },
}
/** The packages for servers say what they run on. Those for pages run on what builds the page. */
const engines: Record<string, object> = { gateway: { node: '>=22.13' }, sandbox: { node: '>=22.13' } }

const tarballOf = (name: string) => readFileSync(packed.tarballs[name] ?? '')

describe.each(publishedPackages)('@tillkit/$name', (published) => {
  const { name, folder, manifest } = published

  test('publishes the exports that the workspace uses', () => {
    expect(manifest.publishConfig.exports).toEqual(publishedExports(published))
  })

  test('says what it is, under which licence, and on a server for which Node', () => {
    expect(manifest.license).toBe('MIT')
    expect(manifest.engines).toEqual(engines[name])
    expect(manifest.description).toMatch(/\w/)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`# ${manifest.name}`)
  })

  test('takes React and react-query as the page has them', () => {
    expect(manifest.peerDependencies).toEqual(peers[name])
    for (const library of Object.keys(manifest.peerDependencies ?? {})) {
      expect(manifest.dependencies).not.toHaveProperty([library])
    }
  })

  test('brings no library along inside its own files', () => {
    const bundled = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    expect(bundled.filter((file) => file.includes('node_modules'))).toEqual([])
  })

  test('marks what needs a browser as the sources do', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    const wrong = files.filter((file) => {
      const source = ['.ts', '.tsx']
        .map((ending) => join(folder, 'src', file.replace(/\.js$/, ending)))
        .find((path) => file.endsWith('.js') && existsSync(path))
      if (!source) return false
      const marked = (path: string) =>
        /^(?:\s|\/\/.*\n|\/\*[^]*?\*\/)*['"]use client['"]/.test(readFileSync(path, 'utf8'))
      return marked(source) !== marked(join(folder, 'dist', file))
    })
    expect(wrong).toEqual([])
  })

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(tarballOf(name)).buffer },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('types resolve as the code does, wherever modules are looked up', async () => {
    const styles = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.css'))
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarballOf(name))), {
      excludeEntrypoints: styles,
    })
    if (!checked.types) throw new Error('The package has no types.')
    // The packages are modules alone: CommonJS may import them, and what knows no exports finds none.
    const problems = checked.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    expect(problems).toEqual([])
  })
})
