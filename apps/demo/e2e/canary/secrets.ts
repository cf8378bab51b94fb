import type { CanaryRecord } from './records.ts'

/** What a run handed out or was configured with, each value once, by what it is. */
export interface Secrets {
  readonly tokens: readonly string[]
  readonly billTokens: readonly string[]
  readonly keys: readonly string[]
  readonly codes: readonly string[]
  /** The digits of a national number, without its zero: `244000000`. */
  readonly phoneNumbers: readonly string[]
}

type Answer = Extract<CanaryRecord, { kind: 'answer' }>

/** Whether the APIs said it, to the gateway or to the test, and not the shop to a page. */
export const isFromApis = ({ url }: Answer): boolean => /^\/(_sandbox|cimplify|linkit|imprint)\//.test(url)

const values = (texts: readonly string[], pattern: RegExp) => [
  ...new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, value = '']) => value))),
]

/** Reads a run's secrets where they come from: in what the APIs answered, and in the keys that the gateway sent them. */
export function secretsOf(records: readonly CanaryRecord[]): Secrets {
  const answers = records.filter((record) => record.kind === 'answer').filter(isFromApis)
  const bodies = answers.map(({ body }) => body)
  const sent = answers.filter(({ url }) => !url.startsWith('/_sandbox/')).map(({ requestHeaders }) => requestHeaders)
  return {
    tokens: values(bodies, /"(?:session|refresh)_token":"([^"]+)"/g),
    billTokens: values(bodies, /"bill_token":"([^"]+)"/g),
    // The session's bearer is a token, and counted there.
    keys: values(sent, /"(?:authorization|x-[\w-]*key)":"(?!Bearer cim_)(?:Bearer )?([^"]+)"/g),
    codes: values(bodies, /"code":"(\d{6})"/g),
    phoneNumbers: values(bodies, /"contact":"\+233(\d{9})"/g),
  }
}
