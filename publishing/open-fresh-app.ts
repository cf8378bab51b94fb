import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { publishedPackages } from '../scripts/published-packages.ts'
import { packPackages, pnpm } from './pack-packages.ts'

/** An app of a merchant's, with the packed packages installed into it as from a registry. */
export interface FreshApp {
  readonly folder: string
  /** Runs a command that is installed there, or a script of Node's. Throws with what it said. */
  readonly run: (command: string, ...words: string[]) => string
  /** Serves a built folder, with gateway and sandbox behind it. */
  readonly serve: (folder: string) => Promise<{ url: string; stop: () => Promise<void> }>
  readonly remove: () => void
}

/** What else a merchant installs: as old or new as the workspace has it. */
const others = [
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@types/node',
  'typescript',
  'vite',
  'webpack',
  'webpack-cli',
]

const reactQuery = '@tanstack/react-query'

/** The oldest react-query that the packages say they are content with. The workspace itself has the newest. */
function oldestReactQuery(): string {
  const [range] = publishedPackages.flatMap(({ manifest }) => manifest.peerDependencies?.[reactQuery] ?? [])
  if (!range?.startsWith('^')) throw new Error(`No package says from which version on ${reactQuery} will do.`)
  return range.slice(1)
}

const versionOf = (name: string): string => {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(manifest, 'utf8'))).version
}

/** Installs the packed packages beside Vite and webpack. */
export function openFreshApp(): FreshApp {
  const folder = mkdtempSync(join(tmpdir(), 'tillkit-fresh-app-'))
  const packed = packPackages()
  const tarballs = Object.entries(packed.tarballs).map(([name, path]) => [`@tillkit/${name}`, `file:${path}`] as const)
  cpSync(join(import.meta.dirname, 'fresh-app'), folder, { recursive: true })
  const libraries = others.map((name) => [name, versionOf(name)] as const)
  const dependencies = Object.fromEntries([...tarballs, ...libraries, [reactQuery, oldestReactQuery()]])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  // No registry knows these versions yet: what the packages ask of each other is in the tarballs too. JSON is YAML.
  const settings = { overrides: Object.fromEntries(tarballs), allowBuilds: { esbuild: false }, minimumReleaseAge: 0 }
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings))
  pnpm(folder, 'install', '--prefer-offline')

  const run = (command: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin', command), words, {
      cwd: folder,
      encoding: 'utf8',
      // Commands say `#!/usr/bin/env node`: theirs is the Node that runs this.
      env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` },
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}\n${stderr}`)
    return stdout
  }

  return {
    folder,
    run,
    async serve(built) {
      const server = spawn(process.execPath, ['server.js', built], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const [url] = await Promise.race([
        once(createInterface(server.stdout), 'line'),
        once(server, 'exit').then(() => Promise.reject(new Error('The app’s server ended before it listened.'))),
      ])
      return {
        url: v.parse(v.string(), url),
        async stop() {
          server.kill()
          await once(server, 'exit')
        },
      }
    },
    remove() {
      packed.remove()
      rmSync(folder, { recursive: true })
    },
  }
}
