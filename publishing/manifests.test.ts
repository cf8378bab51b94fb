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

const tarballOf = (name: string) => readFileSync(packed.tarballs[name] ?? '')

describe.each(publishedPackages)('@tillkit/$name', (published) => {
  const { name, folder, manifest } = published

  test('publishes the exports that the workspace uses', () => {
    expect(manifest.publishConfig.exports).toEqual(publishedExports(published))
  })

  test('says what it is, under which licence, for which Node', () => {
    expect(manifest).toMatchObject({ license: 'MIT', engines: { node: '>=22.13' } })
    expect(manifest.description).toMatch(/\w/)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`# ${manifest.name}`)
  })

  test('takes React as the page has it, from 18.2 to 19', () => {
    for (const library of ['react', 'react-dom']) {
      expect(manifest.dependencies).not.toHaveProperty(library)
      expect(manifest.peerDependencies?.[library] ?? '^18.2.0 || ^19.0.0').toBe('^18.2.0 || ^19.0.0')
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
