import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { publishedPackages } from '../scripts/published-packages.ts'
import { root } from './page-bytes.ts'

/** The packages as a registry would get them. */
export interface PackedPackages {
  /** The path of each tarball, by the package's short name. */
  readonly tarballs: Readonly<Record<string, string>>
  readonly remove: () => void
}

const { packageManager } = v.parse(
  v.object({ packageManager: v.string() }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
)

/** Runs the pinned pnpm. Throws with what it said. */
export function pnpm(folder: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', packageManager, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`pnpm ${words.join(' ')} failed:\n${stdout}\n${stderr}`)
}

/** Packs every package into a folder of its own. */
export function packPackages(): PackedPackages {
  const folder = mkdtempSync(join(tmpdir(), 'tillkit-packed-'))
  pnpm(root, '--filter', './packages/*', 'pack', '--pack-destination', folder)
  const files = readdirSync(folder)
  const tarballs = publishedPackages.map(({ name }) => {
    const file = files.find((candidate) => candidate.startsWith(`tillkit-${name}-`))
    if (!file) throw new Error(`pnpm packed no ${name}.`)
    return [name, join(folder, file)] as const
  })
  return { tarballs: Object.fromEntries(tarballs), remove: () => rmSync(folder, { recursive: true }) }
}
