import * as v from 'valibot'
import {
  cimplifyLinkSchema,
  cimplifyOrdersSchema,
  imprintSchema,
  isFunction,
  isOrigin,
  isSafeUrl,
  linkitSchema,
} from './config-apis.ts'
import { limitsSchema } from './config-limits.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { secretBytes } from './sealer.ts'
import type { Store } from './store/store.ts'
import type { Report } from './unexpected.ts'

const say = {
  whole: 'createGateway takes one object: { cimplifyLink: { url }, secrets: [{ id, key }] }.',
  basePath: "createGateway's `basePath` is a path such as '/till': it starts with a slash and does not end with one.",
  plainUrl:
    'createGateway sends secrets to its APIs: use https. Plain http is for this machine or `development: true`.',
  secrets:
    'createGateway needs `secrets`: at least one { id, key } with a key of 32 bytes as base64url. Make one with: openssl rand -base64 32',
  secretId: 'Each of createGateway\'s `secrets` needs an `id` of its own: up to 32 letters, digits, "-" or "_".',
  businessId: "createGateway's `businessId` is the id of this shop's business, such as 'bus_…'.",
  checkStatus: "createGateway's `checkStatus` is true or false.",
  callingCodes: "createGateway's `callingCodes` are those of the countries that get codes, such as ['233', '234'].",
  origins: "createGateway's `origins` are exact, without a path: ['https://shop.example'].",
  trustedProxies: "createGateway's `trustedProxies` is how many of your own proxies stand before it: 0, 1, 2, …",
  development: "createGateway's `development` is true or false.",
  sameSite: "createGateway's `sameSite` is 'strict' or 'lax'.",
  store: "createGateway's `store` has get, set, setIfAbsent, delete and increment. Start from memoryStore().",
  functions: "createGateway's `fetch`, `now`, `log`, `metrics`, `onError` and `authorizeStaff` are functions.",
  deadline: "createGateway's `deadline` is a number of milliseconds above 0.",
  concurrency: "createGateway's `concurrency` is a whole number above 0.",
}

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

const secretSchema = v.object(
  {
    /** Travels in the clear beside what it sealed. */
    id: v.pipe(v.string(say.secretId), v.regex(/^[\w-]{1,32}$/, say.secretId)),
    /** 32 bytes, as base64 or base64url. */
    key: v.pipe(v.string(say.secrets), v.check(isKey, say.secrets)),
  },
  say.secrets,
)

const configSchema = v.pipe(
  v.strictObject(
    {
      /** Where the gateway answers on the merchant's own site. @default '/till' */
      basePath: v.optional(v.pipe(v.string(say.basePath), v.regex(/^(\/[\w-]+)*$/, say.basePath)), '/till'),
      /** The Cimplify Link API. */
      cimplifyLink: cimplifyLinkSchema,
      /** Without one, and likewise for the next two, its routes do not exist. */
      cimplifyOrders: v.optional(cimplifyOrdersSchema),
      linkit: v.optional(linkitSchema),
      imprint: v.optional(imprintSchema),
      /** Whose orders are shown and linked (L1). Without it Link's routes for orders do not exist. */
      businessId: v.optional(v.pipe(v.string(say.businessId), v.regex(/^[\w-]{1,128}$/, say.businessId))),
      /** Lets pages ask whether a contact has an account, and so anyone (L19, C9). @default false */
      checkStatus: v.optional(v.boolean(say.checkStatus), false),
      /**
       * Whether a request for Linkit or Imprint comes from a desk of the merchant's own staff, told by the merchant's own
       * sign-in: `true` and nothing else lets in. Without it there is no desk.
       */
      authorizeStaff: v.optional(v.custom<(request: Request) => boolean | Promise<boolean>>(isFunction, say.functions)),
      /** The first seals, all open: to change it, add the new one last, deploy, move it first, deploy, drop the old one. */
      secrets: v.tupleWithRest([secretSchema], secretSchema, say.secrets),
      /** The shop's own origins, for browsers too old to say where a request comes from, and servers behind a proxy. */
      origins: v.optional(v.array(v.pipe(v.string(say.origins), v.check(isOrigin, say.origins)), say.origins), []),
      /** How many addresses at the end of `X-Forwarded-For` are to be believed. @default 0 */
      trustedProxies: v.optional(
        v.pipe(v.number(say.trustedProxies), v.safeInteger(say.trustedProxies), v.minValue(0, say.trustedProxies)),
        0,
      ),
      /** Countries whose numbers may be sent codes, by calling code. @default all */
      callingCodes: v.optional(
        v.array(v.pipe(v.string(say.callingCodes), v.regex(/^[1-9]\d{0,3}$/, say.callingCodes)), say.callingCodes),
      ),
      /** Plain http on this machine: cookies without `__Host-` and `Secure`. @default false */
      development: v.optional(v.boolean(say.development), false),
      /** @default 'strict' */
      sameSite: v.optional(v.picklist(['strict', 'lax'], say.sameSite), 'strict'),
      /** Shared by all instances. @default memoryStore() */
      store: v.optional(v.custom<Store>(isStore, say.store)),
      /** How the APIs are called. @default globalThis.fetch */
      fetch: v.optional(v.custom<(request: Request) => Promise<Response>>(isFunction, say.functions)),
      /** Milliseconds since 1970. @default Date.now */
      now: v.optional(v.custom<() => number>(isFunction, say.functions)),
      /** Hears of requests and notices. @default prints notices on the console with `development: true` */
      log: v.optional(v.custom<Log>(isFunction, say.functions)),
      metrics: v.optional(v.custom<Metrics>(isFunction, say.functions)),
      /**
       * Hears of what nothing expected, with its stack: what a function or the store of this configuration threw, why a
       * connection to an API broke, a mistake of the gateway's own. An error's text may hold what a shopper typed, so
       * no log gets it: you decide where it goes. @default `console.error` with `development: true`, else nobody
       */
      onError: v.optional(v.custom<Report>(isFunction, say.functions)),
      /** Milliseconds that an API may take. @default 15_000 to read, 30_000 to write */
      deadline: v.optional(v.pipe(v.number(say.deadline), v.gtValue(0, say.deadline))),
      /** Requests under way at once; more are asked to come back. @default 1_000 */
      concurrency: v.optional(
        v.pipe(v.number(say.concurrency), v.safeInteger(say.concurrency), v.gtValue(0, say.concurrency)),
        1_000,
      ),
      /** Per ten minutes. They slow a flood down and lock nobody's account. */
      limits: v.optional(limitsSchema, {}),
    },
    say.whole,
  ),
  v.check(
    ({ development, cimplifyLink, cimplifyOrders, linkit, imprint }) =>
      development || [cimplifyLink, cimplifyOrders, linkit, imprint].every((api) => !api || isSafeUrl(api.url)),
    say.plainUrl,
  ),
  v.check(({ secrets }) => new Set(secrets.map(({ id }) => id)).size === secrets.length, say.secretId),
)

/** What a merchant's server tells `createGateway`. */
export type GatewayConfig = v.InferInput<typeof configSchema>

/** The same with every default filled in. */
export type Settings = v.InferOutput<typeof configSchema>

/** Checks a configuration; what is wrong is said in sentences that tell what to do. */
export function readConfig(config: unknown): Settings {
  if (typeof config !== 'object' || config === null) throw new TypeError(say.whole)
  // Named here, what is missing is missed by its own sentence.
  const parsed = v.safeParse(configSchema, { cimplifyLink: undefined, secrets: undefined, ...config })
  if (parsed.success) return parsed.output
  const unknown = Object.keys(config).filter((name) => !(name in configSchema.entries))
  const sentences = parsed.issues.map((issue) => sentenceOf(issue, unknown))
  throw new TypeError([...new Set(sentences)].join('\n'))
}

/** Of names that it does not know valibot tells only the first: `unknown` has them all. */
function sentenceOf(issue: v.BaseIssue<unknown>, unknown: readonly string[]): string {
  if (issue.expected !== 'never') return issue.message
  const name = v.getDotPath(issue) ?? ''
  const names = unknown.includes(name) ? unknown : [name]
  return `createGateway does not know ${names.map(inCode).join(', ')}.`
}

const inCode = (name: string) => `\`${name}\``
