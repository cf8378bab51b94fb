import * as z from 'zod/mini'
import type { Log } from './log.ts'
import { secretBytes } from './sealer.ts'
import type { Store } from './store/store.ts'

const say = {
  whole: 'createGateway takes one object: { cimplifyLink: { url }, secrets: [{ id, key }] }.',
  basePath: "createGateway's `basePath` is a path such as '/till': it starts with a slash and does not end with one.",
  url: "createGateway needs `cimplifyLink`: { url: 'https://api.cimplify.io' }, an absolute URL without query or credentials.",
  plainUrl:
    'createGateway sends tokens to `cimplifyLink.url`: use https. Plain http is for this machine or `development: true`.',
  secrets:
    'createGateway needs `secrets`: at least one { id, key } with a key of 32 bytes as base64url. Make one with: openssl rand -base64 32',
  secretId: 'Each of createGateway\'s `secrets` needs an `id` of its own: up to 32 letters, digits, "-" or "_".',
  origins: "createGateway's `origins` are exact, without a path: ['https://shop.example'].",
  development: "createGateway's `development` is true or false.",
  sameSite: "createGateway's `sameSite` is 'strict' or 'lax'.",
  store: "createGateway's `store` has get, set, setIfAbsent, delete and increment. Start from memoryStore().",
  functions: "createGateway's `fetch`, `now` and `log` are functions.",
  deadline: "createGateway's `deadline` is a number of milliseconds above 0.",
  limits: "createGateway's `limits` are whole numbers above 0, counted per ten minutes.",
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

const isApiUrl = (text: string) => {
  const url = parseUrl(text)
  return url !== undefined && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
}

const isThisMachine = (url: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)

const isKey = (text: string) => {
  try {
    return secretBytes(text).byteLength === 32
  } catch {
    return false
  }
}

const isStore = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  ['get', 'set', 'setIfAbsent', 'delete', 'increment'].every((verb) => typeof Reflect.get(value, verb) === 'function')

const isFunction = (value: unknown) => typeof value === 'function'

const secretSchema = z.object(
  {
    /** Travels in the clear beside what it sealed. */
    id: z.string(say.secretId).check(z.regex(/^[\w-]{1,32}$/, say.secretId)),
    /** 32 bytes, as base64 or base64url. */
    key: z.string(say.secrets).check(z.refine(isKey, say.secrets)),
  },
  say.secrets,
)

const count = (otherwise: number) => z.prefault(z.int(say.limits).check(z.gt(0, say.limits)), otherwise)

const limitsSchema = z.strictObject(
  {
    /** Codes asked for, for one contact from one device. Above the API's own pace, so that the API speaks first. */
    sends: count(10),
    /** The same, whoever asks. */
    sendsPerContact: count(30),
    /** Codes tried for one contact from one device. */
    guesses: count(15),
  },
  say.limits,
)

const configSchema = z
  .strictObject(
    {
      /** Where the gateway answers on the merchant's own site. @default '/till' */
      basePath: z.prefault(z.string(say.basePath).check(z.regex(/^(\/[\w-]+)*$/, say.basePath)), '/till'),
      /** The Cimplify Link API. */
      cimplifyLink: z.strictObject({ url: z.string(say.url).check(z.refine(isApiUrl, say.url)) }, say.url),
      /** The first seals, all open: to change it, add the new one last, deploy, move it first, deploy, drop the old one. */
      secrets: z.tuple([secretSchema], secretSchema, say.secrets),
      /** The shop's own origins, for browsers too old to say where a request comes from, and servers behind a proxy. */
      origins: z.prefault(
        z.array(
          z.string(say.origins).check(z.refine((text) => parseUrl(text)?.origin === text, say.origins)),
          say.origins,
        ),
        [],
      ),
      /** Plain http on this machine: cookies without `__Host-` and `Secure`. @default false */
      development: z.prefault(z.boolean(say.development), false),
      /** @default 'strict' */
      sameSite: z.prefault(z.enum(['strict', 'lax'], say.sameSite), 'strict'),
      /** Shared by all instances. @default memoryStore() */
      store: z.optional(z.custom<Store>(isStore, say.store)),
      /** How the APIs are called. @default globalThis.fetch */
      fetch: z.optional(z.custom<(request: Request) => Promise<Response>>(isFunction, say.functions)),
      /** Milliseconds since 1970. @default Date.now */
      now: z.optional(z.custom<() => number>(isFunction, say.functions)),
      log: z.optional(z.custom<Log>(isFunction, say.functions)),
      /** Milliseconds that an API may take. @default 15_000 to read, 30_000 to write */
      deadline: z.optional(z.number(say.deadline).check(z.gt(0, say.deadline))),
      /** Per ten minutes. They slow a flood down and lock nobody's account. */
      limits: z.prefault(limitsSchema, {}),
    },
    say.whole,
  )
  .check(
    z.refine(({ cimplifyLink, development }) => {
      const url = parseUrl(cimplifyLink.url)
      return development || url?.protocol !== 'http:' || isThisMachine(url)
    }, say.plainUrl),
    z.refine(({ secrets }) => new Set(secrets.map(({ id }) => id)).size === secrets.length, say.secretId),
  )

/** What a merchant's server tells `createGateway`. */
export type GatewayConfig = z.input<typeof configSchema>

/** The same with every default filled in. */
export type Settings = z.output<typeof configSchema>

/** Checks a configuration; what is wrong is said in sentences that tell what to do. */
export function readConfig(config: unknown): Settings {
  const parsed = configSchema.safeParse(config)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `createGateway does not know ${issue.keys.map((key) => `\`${key}\``).join(', ')}.`
      : issue.message,
  )
  throw new TypeError([...new Set(sentences)].join('\n'))
}
