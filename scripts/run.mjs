// The two commands, for any Node >= 20 with npm and nothing else: install what is pinned, then run the task
// with the Node that the install brought along. Plain JavaScript, because old Nodes cannot run TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const binaries = join(root, 'node_modules', '.bin')
const env = {
  ...process.env,
  npm_config_update_notifier: 'false',
  npm_config_loglevel: 'error',
  PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
}

const tasks = {
  demo: ['--conditions=tillkit-source', 'apps/demo/start.ts'],
  check: ['--conditions=tillkit-source', 'scripts/check.ts'],
}
const [task, ...rest] = process.argv.slice(2)
if (!Object.hasOwn(tasks, task ?? '')) {
  console.error(`run.mjs knows the tasks ${Object.keys(tasks).join(' and ')}, not "${task}".`)
  process.exit(2)
}

const install = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--loglevel=warn'], {
  cwd: root,
  env,
  // The installer's chatter goes to stderr: stdout belongs to the task.
  stdio: ['ignore', 2, 2],
  shell: windows,
})
if (install.status !== 0) {
  console.error('The packages could not be installed; the lines above say why. Nothing was started.')
  process.exit(install.status ?? 1)
}

// Where the registry has no Node for this platform, the system's own serves, if it is new enough.
const pinned = join(binaries, windows ? 'node.cmd' : 'node')
const node = existsSync(pinned) ? pinned : process.execPath
const version = spawnSync(node, ['--version'], { encoding: 'utf8', shell: windows }).stdout.trim()
const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Tillkit's sources need Node 22.18 or newer here, and this is ${version}. Install a newer Node and try again.`,
  )
  process.exit(1)
}

const child = spawn(node, [...tasks[task], ...rest], { cwd: root, env, stdio: 'inherit', shell: windows })
// Ctrl-C reaches the child through the terminal; this process only waits for it to stop cleanly.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
