/** @throws where the page is on another domain than the API, whose cookie it would never see (C7) */
export function requireOwnDomain(apiUrl: string): void {
  if (typeof location === 'undefined') return
  const api = new URL(apiUrl, location.href).hostname
  const page = location.hostname
  const domain = api.split('.').slice(-2).join('.')
  if (page === api || page === domain || page.endsWith(`.${domain}`)) return
  throw new Error(
    `cookieCustody works on the API's own domain alone, and this page is on ${page} while the API is on ${api}. Use { gateway: '/till' } with a gateway on your server, or memoryCustody.`,
  )
}

/**
 * Whether the page stands in a frame of another site, where the browser withholds the API's cookie. It then works as
 * `memoryCustody` does, and says so.
 */
export async function isThirdParty(): Promise<boolean> {
  if (typeof window === 'undefined' || window.self === window.top) return false
  let hasAccess: boolean
  try {
    hasAccess = await document.hasStorageAccess()
  } catch {
    // A browser too old to say: it withholds nothing yet.
    return false
  }
  if (!hasAccess)
    // oxlint-disable-next-line no-console -- for the developer, who sees a shopper signed out at each reload otherwise
    console.warn(
      "cookieCustody cannot see the API's cookie in a frame of another site. The shopper is signed out at each reload; use a gateway instead.",
    )
  return !hasAccess
}
