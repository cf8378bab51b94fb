import type { Store } from './store/store.ts'

/** A client of `redis` (node-redis), as far as the store needs it. */
export interface NodeRedisClient {
  sendCommand(words: string[]): Promise<unknown>
  /** Absent, for a client that always is. */
  readonly isReady?: boolean
}

/** A client of `ioredis`, as far as the store needs it. */
export interface IoRedisClient {
  call(command: string, ...words: string[]): Promise<unknown>
  readonly status?: string
}

/** A client that the merchant has made and connected. The store closes nothing. */
export type RedisClient = NodeRedisClient | IoRedisClient

/** How `redisStore` is set up. */
export interface RedisStoreOptions {
  /** Before every key, where others use the same database. @default 'till:' */
  prefix?: string
}

/** Counts, and gives the time to live with the first: in one step, or a crash between two would count forever. */
const countScript = `local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`

/**
 * One way to say a command. A client that waits for its connection would keep commands and do them later, when nobody
 * expects them any more: a lease that appears out of the past would lock everybody out.
 */
function speaker(client: RedisClient): (...words: [string, ...string[]]) => Promise<unknown> {
  if ('call' in client) {
    return async (command, ...words) => {
      if (client.status !== undefined && client.status !== 'ready') throw new Error('Redis is not connected')
      return client.call(command, ...words)
    }
  }
  return async (...words) => {
    if (client.isReady === false) throw new Error('Redis is not connected')
    return client.sendCommand(words)
  }
}

/**
 * A store for many processes, over a client of `redis` or `ioredis`.
 *
 * ```ts
 * const client = createClient({ url, disableOfflineQueue: true })
 * await client.connect()
 * createGateway({ …, store: redisStore(client) })
 * ```
 */
export function redisStore(client: RedisClient, { prefix = 'till:' }: RedisStoreOptions = {}): Store {
  const say = speaker(client)
  const milliseconds = (seconds: number) => String(Math.ceil(seconds * 1000))

  return {
    async get(key) {
      const value = await say('GET', prefix + key)
      return typeof value === 'string' ? value : undefined
    },
    async set(key, value, ttlSeconds) {
      await say('SET', prefix + key, value, 'PX', milliseconds(ttlSeconds))
    },
    async setIfAbsent(key, value, ttlSeconds) {
      return (await say('SET', prefix + key, value, 'PX', milliseconds(ttlSeconds), 'NX')) === 'OK'
    },
    async delete(key) {
      await say('DEL', prefix + key)
    },
    async increment(key, ttlSeconds) {
      return Number(await say('EVAL', countScript, '1', prefix + key, milliseconds(ttlSeconds)))
    },
  }
}
