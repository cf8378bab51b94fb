import * as v from 'valibot'
import type { Shopper } from './session.ts'

const parseUrl = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

const isApiUrl = (text: string) => {
  const url = parseUrl(text)
  return url !== undefined && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
}

const isThisMachine = (url: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)

/** Whether secrets may be sent there: over https, or without leaving this machine. */
export const isSafeUrl = (text: string) => {
  const url = parseUrl(text)
  return url?.protocol !== 'http:' || isThisMachine(url)
}

/** Whether a text is an exact origin. */
export const isOrigin = (text: string) => parseUrl(text)?.origin === text

const apiUrl = (sentence: string) =>
  v.pipe(
    v.string(sentence),
    v.check(isApiUrl, sentence),
    v.transform((url) => url.replace(/\/+$/, '')),
  )

/** A credential as it goes into a header. */
const credential = (sentence: string) => v.pipe(v.string(sentence), v.regex(/^[\x21-\x7e]{1,4096}$/, sentence))

const say = {
  link: "createGateway needs `cimplifyLink`: { url: 'https://api.cimplify.io' }, an absolute URL without query or credentials.",
  orders:
    "createGateway's `cimplifyOrders` is { url: 'https://storefronts.cimplify.io', publicKey: 'pk_…' }, the URL absolute, without query or credentials.",
  secretKey: "createGateway's `cimplifyOrders.publicKey` is the publishable one (pk_…), not a secret key (sk_…).",
  linkit:
    "createGateway's `linkit` is { url: 'https://linkit.works', token, organizationId }, the URL absolute, without query or credentials.",
  imprint:
    "createGateway's `imprint` is { url, key } and, for shoppers, `identify`, the URL absolute, without query or credentials.",
}

export const cimplifyLinkSchema = v.strictObject({ url: apiUrl(say.link) }, say.link)

export const cimplifyOrdersSchema = v.strictObject(
  {
    url: apiUrl(say.orders),
    /** Says which business asks. */
    publicKey: v.pipe(
      credential(say.orders),
      v.check((key) => !/^sk_/i.test(key), say.secretKey),
    ),
  },
  say.orders,
)

export const linkitSchema = v.strictObject(
  {
    url: apiUrl(say.linkit),
    /** The organisation's own: it opens every customer's record. */
    token: credential(say.linkit),
    organizationId: credential(say.linkit),
  },
  say.linkit,
)

/** Which cards are whose: Imprint's customer and the merchant's own, to be linked with each other. */
export interface CardHolder {
  /** Imprint's id of the customer. */
  customerId: string
  /** The merchant's own. */
  partnerCustomerId: string
}

/** Whether the merchant gave something to call. */
export const isFunction = (value: unknown) => typeof value === 'function'

export const imprintSchema = v.strictObject(
  {
    url: apiUrl(say.imprint),
    key: credential(say.imprint),
    /**
     * Whose card a shopper may link; `undefined` for none. Without it the route is for staff alone: no page says by
     * itself which card it is about.
     */
    identify: v.optional(
      v.custom<(shopper: Shopper) => CardHolder | undefined | Promise<CardHolder | undefined>>(isFunction, say.imprint),
    ),
  },
  say.imprint,
)
