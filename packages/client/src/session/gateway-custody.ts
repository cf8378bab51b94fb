import { withHeader } from '../http/with-header.ts'
import type { Custody } from './custody.ts'

/** The readable cookie beside the sealed ones: a random mark, new at each sign-in. */
export const signedInCookie = 'till-signed-in'

/**
 * The tokens stay in sealed cookies that no script can read; the merchant's own server adds the credential.
 * @param gateway where the gateway is mounted, `/till` say
 */
export function gatewayCustody(gateway: string, fetch: typeof globalThis.fetch): Custody {
  // Without its slash each page would look below its own path.
  const base = gateway.replace(/^(?!\/|https?:)/, '/').replace(/\/+$/, '')
  let warned = false
  const send: Custody['fetch'] = async (url, init) => {
    // A header that no form or link of another site can send.
    const answer = await fetch(url, { ...withHeader(init, 'X-Tillkit', '1'), credentials: 'same-origin' })
    if (!warned && answer.headers.get('Content-Type')?.includes('html')) {
      warned = true
      // oxlint-disable-next-line no-console -- for the developer: a shopper is only told that something went wrong
      console.warn(`A web page answers under ${base}, and no Tillkit gateway.`)
    }
    return answer
  }
  const cimplifyLinkUrl = `${base}/cimplify`
  return {
    kind: 'gateway',
    cimplifyLinkUrl,
    fetch: send,
    connectionTo: (api) => ({
      baseUrl: api === 'cimplify-orders' ? cimplifyLinkUrl : `${base}/${api}`,
      fetch: send,
      behindGateway: true,
    }),
    sessionMark() {
      if (typeof document === 'undefined') return 'unknown'
      const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${signedInCookie}=`))
      return cookie?.slice(signedInCookie.length + 1) || null
    },
    // The gateway has already put them into its cookies, and taken them out of the answer.
    keep: () => undefined,
    forget() {
      if (typeof document !== 'undefined') document.cookie = `${signedInCookie}=; path=/; max-age=0`
    },
  }
}
