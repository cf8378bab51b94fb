// A Redis of the test's own: Debian's, got through apt where none is found, on a free port and in a folder that goes.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'

/** A server that a test can do anything to. */
export interface RedisServer {
  readonly url: string
  /** Freezes it, as a server that hangs. */
  freeze(): void
  thaw(): void
  /** Ends it as a crash does; what it held is gone. */
  kill(): Promise<void>
  /** Starts it again, on the same port. */
  restart(): Promise<void>
  /** Ends it and leaves nothing behind. */
  close(): Promise<void>
}

const places = [process.env['REDIS_SERVER_PATH'], '/usr/bin/redis-server', '/usr/local/bin/redis-server']

const findRedis = () => places.find((path): path is string => path !== undefined && existsSync(path))

/** The path of the program, which apt installs where it is missing. */
function redisPath(): string {
  if (!findRedis() && process.platform === 'linux') {
    const root = process.getuid?.() === 0
    const apt = (...words: string[]) => {
      const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...words]
      const [program = 'apt-get', ...rest] = root ? command : ['sudo', '-n', ...command]
      // In run level 1 the package starts no server of its own.
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
      spawnSync(program, rest, { stdio: 'ignore', env })
    }
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'redis-server')
  }
  const path = findRedis()
  if (path) return path
  throw new Error(
    'No redis-server was found. Install one (Debian: apt-get install redis-server) or set REDIS_SERVER_PATH to its executable.',
  )
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function waitUntilUp(url: string): Promise<void> {
  const client = createClient({ url, socket: { reconnectStrategy: (tries) => (tries < 100 ? 50 : false) } })
  client.on('error', () => undefined)
  await client.connect()
  client.destroy()
}

/** Starts one. It keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const program = redisPath()
  const folder = mkdtempSync(join(tmpdir(), 'tillkit-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  const open = () => spawn(program, words, { stdio: 'ignore' })
  let running = open()
  await waitUntilUp(url)

  const kill = () =>
    new Promise<void>((resolve) => {
      if (running.exitCode !== null || running.signalCode !== null) return resolve()
      running.once('exit', () => resolve())
      running.kill('SIGKILL')
    })

  return {
    url,
    freeze: () => void running.kill('SIGSTOP'),
    thaw: () => void running.kill('SIGCONT'),
    kill,
    async restart() {
      running = open()
      await waitUntilUp(url)
    },
    async close() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
