import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const root = join(import.meta.dirname, '../..')
/** Where other kits are installed: apart from the workspace, never shipped. */
export const peersFolder = join(import.meta.dirname, '../peers')

const manifest = v.object({ packageManager: v.string() })

/** Installs the pinned versions. Answers whether that worked: there may be no network. */
export function installPeers(): boolean {
  const { packageManager } = v.parse(manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const words = ['--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline', '--loglevel=error']
  const { status } = spawnSync('npx', words, {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  })
  return status === 0
}
