const ipv4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i

/** The first three groups of an IPv6 address, its `::` filled up. */
function ipv6Block(address: string): string | undefined {
  if (!/^[\da-f:]{2,39}$/i.test(address)) return undefined
  const [head = '', tail, ...more] = address.split('::')
  if (more.length > 0) return undefined
  const groupsOf = (text: string) => (text === '' ? [] : text.split(':'))
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  if (zeros < 0) return undefined
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after]
  if (groups.length !== 8 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * Who an address is counted with: its /24, or its /48 for IPv6, which is what one customer of a network gets and may
 * change within at will. `undefined` for what is no address.
 */
export function addressBlock(address: string): string | undefined {
  // As some proxies write it: with a port.
  const bare = /^\[([^\]]+)\]/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1')
  const parts = ipv4.exec(bare)?.slice(1)
  if (parts) return parts.every((part) => Number(part) < 256) ? `${parts.map(Number).join('.')}/24` : undefined
  const block = ipv6Block(bare.replace(/%.*$/, ''))
  return block && `${block}/48`
}
