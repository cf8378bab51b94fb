import type { Custody } from './custody.ts'

/** The readable cookie beside the sealed ones: a random mark, new at each sign-in. */
export const signedInCookie = 'till-signed-in'

/**
 * The tokens stay in sealed cookies that no script can read; the merchant's own server adds the credential.
 * @param gateway where the gateway is mounted, `/till` say
 */
export function gatewayCustody(gateway: string, fetch: typeof globalThis.fetch): Custody {
  const base = gateway.replace(/\/+$/, '')
  return {
    kind: 'gateway',
    cimplifyLinkUrl: `${base}/cimplify`,
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        credentials: 'same-origin',
        // A header that no form or link of another site can send.
        headers: { ...Object.fromEntries(new Headers(init.headers)), 'X-Tillkit': '1' },
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
