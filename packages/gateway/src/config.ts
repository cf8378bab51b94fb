import * as z from 'zod/mini'
import {
  cimplifyLinkSchema,
  cimplifyOrdersSchema,
  imprintSchema,
  isOrigin,
  isSafeUrl,
  linkitSchema,
} from './config-apis.ts'
import { limitsSchema } from './config-limits.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { secretBytes } from './sealer.ts'
import type { Store } from './store/store.ts'

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
  functions: "createGateway's `fetch`, `now`, `log`, `metrics` and `authorizeStaff` are functions.",
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

const configSchema = z
  .strictObject(
    {
      /** Where the gateway answers on the merchant's own site. @default '/till' */
      basePath: z.prefault(z.string(say.basePath).check(z.regex(/^(\/[\w-]+)*$/, say.basePath)), '/till'),
      /** The Cimplify Link API. */
      cimplifyLink: cimplifyLinkSchema,
      /** Without one, and likewise for the next two, its routes do not exist. */
      cimplifyOrders: z.optional(cimplifyOrdersSchema),
      linkit: z.optional(linkitSchema),
      imprint: z.optional(imprintSchema),
      /** Whose orders are shown and linked (L1). Without it Link's routes for orders do not exist. */
      businessId: z.optional(z.string(say.businessId).check(z.regex(/^[\w-]{1,128}$/, say.businessId))),
      /** Lets pages ask whether a contact has an account, and so anyone (L19, C9). @default false */
      checkStatus: z.prefault(z.boolean(say.checkStatus), false),
      /**
       * Whether a request for Linkit or Imprint comes from a desk of the merchant's own staff, told by the merchant's own
       * sign-in. Without it there is no desk.
       */
      authorizeStaff: z.optional(z.custom<(request: Request) => boolean | Promise<boolean>>(isFunction, say.functions)),
      /** The first seals, all open: to change it, add the new one last, deploy, move it first, deploy, drop the old one. */
      secrets: z.tuple([secretSchema], secretSchema, say.secrets),
      /** The shop's own origins, for browsers too old to say where a request comes from, and servers behind a proxy. */
      origins: z.prefault(z.array(z.string(say.origins).check(z.refine(isOrigin, say.origins)), say.origins), []),
      /** How many addresses at the end of `X-Forwarded-For` are to be believed. @default 0 */
      trustedProxies: z.prefault(z.int(say.trustedProxies).check(z.gte(0, say.trustedProxies)), 0),
      /** Countries whose numbers may be sent codes, by calling code. @default all */
      callingCodes: z.optional(
        z.array(z.string(say.callingCodes).check(z.regex(/^[1-9]\d{0,3}$/, say.callingCodes)), say.callingCodes),
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
      metrics: z.optional(z.custom<Metrics>(isFunction, say.functions)),
      /** Milliseconds that an API may take. @default 15_000 to read, 30_000 to write */
      deadline: z.optional(z.number(say.deadline).check(z.gt(0, say.deadline))),
      /** Requests under way at once; more are asked to come back. @default 1_000 */
      concurrency: z.prefault(z.int(say.concurrency).check(z.gt(0, say.concurrency)), 1_000),
      /** Per ten minutes. They slow a flood down and lock nobody's account. */
      limits: z.prefault(limitsSchema, {}),
    },
    say.whole,
  )
  .check(
    z.refine(
      ({ development, cimplifyLink, cimplifyOrders, linkit, imprint }) =>
        development || [cimplifyLink, cimplifyOrders, linkit, imprint].every((api) => !api || isSafeUrl(api.url)),
      say.plainUrl,
    ),
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
