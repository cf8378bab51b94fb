import type { CanaryRecord } from './records.ts'
import { isFromApis, type Secrets } from './secrets.ts'

/** Where a secret was seen, without the secret: a report is a log, too. */
export interface Finding {
  readonly what: 'token' | 'bill token' | 'key' | 'code' | 'phone number'
  readonly where: string
}

/** Tokens that no API answer was seen to hand out: the answer was dropped, or they were made up of a real one. */
const tokenShape = /cim_[sr]t_[0-9a-f]{16}/
const billTokenShape = /bt_[0-9a-f]{16}/

/** The shop's own orders tell a bill token to the browser that placed the order, and texts it to the visitor's phone. */
const mayTellBillTokens = ({ url }: { url: string }) => /^\/api\/(orders|receipts)$/.test(url)

/** The demo and the sandbox invite whoever starts them to be this shopper. */
const invitation = /Sign in with +(?:024 400 0000|\+233244000000)/g

/** A line without its numbers: a duration has six digits as a code has. */
function wordsOf(line: string): string {
  try {
    return JSON.stringify(JSON.parse(line), (_name, value: unknown) => (typeof value === 'number' ? null : value))
  } catch {
    return line.replace(invitation, '')
  }
}

/** Every place of a run in which a secret was seen that does not belong there. */
export function findSecrets(records: readonly CanaryRecord[], secrets: Secrets): Finding[] {
  const codes = new Set(secrets.codes)
  const holdsCode = (text: string) =>
    (text.match(/(?<![\w-]|\d\.)\d{6}(?![\w-]|\.\d)/g) ?? []).some((digits) => codes.has(digits))
  const holds = (text: string, some: readonly string[]) => some.some((secret) => text.includes(secret))
  const holdsToken = (text: string) => tokenShape.test(text) || holds(text, secrets.tokens)
  const holdsBillToken = (text: string) => billTokenShape.test(text) || holds(text, secrets.billTokens)

  function seenIn(record: CanaryRecord): [what: Finding['what'], seen: boolean][] {
    if (record.kind === 'line') {
      const text = wordsOf(record.text)
      const digits = text.replace(/[\s()-]/g, '')
      return [
        ['token', holdsToken(text)],
        ['bill token', holdsBillToken(text)],
        ['key', holds(text, secrets.keys)],
        ['code', holdsCode(text)],
        ['phone number', holds(digits, secrets.phoneNumbers)],
      ]
    }
    const shown = record.headers + record.body
    return [
      ['token', holdsToken(shown)],
      // Also in an address below the gateway, which proxies before it write down.
      ['bill token', holdsBillToken(record.url.startsWith('/till/') ? record.url : '')],
      ['bill token', !mayTellBillTokens(record) && holdsBillToken(shown)],
      ['key', holds(shown, secrets.keys)],
      ['code', holdsCode(shown)],
    ]
  }

  return records
    .filter((record) => record.kind === 'line' || !isFromApis(record))
    .flatMap((record) => {
      const where = record.kind === 'line' ? `a line of a ${record.by}` : `${record.method} ${pathOf(record.url)}`
      return seenIn(record).flatMap(([what, seen]) => (seen ? [{ what, where }] : []))
    })
}

const pathOf = (url: string) => url.replace(/\?.*/, '')
