/**
 * The address that a request comes from. Each proxy adds the one that it saw at the end of `X-Forwarded-For`; what
 * stands before those of the merchant's own proxies anyone may have written there.
 */
export function clientAddress(
  forwardedFor: string | null,
  socketAddress: string | undefined,
  trustedProxies: number,
): string | undefined {
  const forwarded = (forwardedFor ?? '').split(',').map((address) => address.trim())
  const chain = [...forwarded.filter(Boolean), socketAddress]
  // Fewer than promised: it came around the proxies, and the socket alone is certain.
  return chain.length > trustedProxies ? chain.at(-1 - trustedProxies) : socketAddress
}
