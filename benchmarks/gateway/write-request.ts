import { readData } from './shoppers.ts'

/** The request that a page opens with, as it goes over the wire. */
export function writeRequest(headers: Readonly<Record<string, string>>): string {
  const { method, path } = readData(headers)
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return [`${method} /till/cimplify${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}
