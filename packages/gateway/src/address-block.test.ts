import { expect, test } from 'vitest'
import { addressBlock } from './address-block.ts'
import { clientAddress } from './client-address.ts'

test.each([
  ['41.66.200.7', '41.66.200/24'],
  ['41.66.200.255:5123', '41.66.200/24'],
  ['::ffff:41.66.200.9', '41.66.200/24'],
  ['2001:db8:12:1::1', '2001:db8:12/48'],
  ['2001:0db8:0012:ffff:1:2:3:4', '2001:db8:12/48'],
  ['[2001:db8:12::9]:443', '2001:db8:12/48'],
  ['fe80::1%eth0', 'fe80:0:0/48'],
  ['::1', '0:0:0/48'],
  ['256.1.1.1', undefined],
  ['unknown', undefined],
  ['1::2::3', undefined],
  ['1:2:3:4:5:6:7:8:9', undefined],
  ['', undefined],
])('%s is counted with %s', (address, block) => {
  expect(addressBlock(address)).toBe(block)
})

test.each([
  [0, null, '10.0.0.1', '10.0.0.1'],
  [0, '1.1.1.1', '10.0.0.1', '10.0.0.1'],
  [1, '9.9.9.9, 1.1.1.1', '10.0.0.1', '1.1.1.1'],
  [2, '9.9.9.9, 1.1.1.1, 10.0.0.2', '10.0.0.1', '1.1.1.1'],
  [2, '1.1.1.1', '10.0.0.1', '10.0.0.1'],
  [1, null, '10.0.0.1', '10.0.0.1'],
  [1, '1.1.1.1', undefined, '1.1.1.1'],
  [0, '1.1.1.1', undefined, undefined],
])('behind %i proxies, %s over %s comes from %s', (proxies, forwardedFor, socket, address) => {
  expect(clientAddress(forwardedFor, socket, proxies)).toBe(address)
})

test('a long text is no address, and says so at once', () => {
  expect(addressBlock(':'.repeat(100_000))).toBeUndefined()
  expect(addressBlock('1'.repeat(100_000))).toBeUndefined()
})
