// After everything else: what all servers answered and printed, and all pages printed, read for what must never be there.
import { expect, test } from '@playwright/test'
import { findSecrets } from './find-secrets.ts'
import { readRecords, type CanaryRecord } from './records.ts'
import { secretsOf, type Secrets } from './secrets.ts'

let records: readonly CanaryRecord[]
let secrets: Secrets

test.beforeAll(() => {
  records = readRecords()
  secrets = secretsOf(records)
})

const clean = { method: 'GET', url: '/till/cimplify/v1/link/data', requestHeaders: '{}', headers: '[]', body: '{}' }

test('the run used secrets of every kind, and its servers and pages were overheard', () => {
  for (const [kind, some] of Object.entries(secrets)) expect(some.length, kind).toBeGreaterThan(0)
  const answered = (path: string) => records.filter((record) => record.kind === 'answer' && record.url.startsWith(path))
  for (const path of ['/till/', '/api/', '/account', '/orders/']) expect(answered(path).length, path).toBeGreaterThan(0)
  const lines = records.flatMap((record) => (record.kind === 'line' ? [record] : []))
  expect(lines.some(({ by, text }) => by === 'server' && text.includes('"path":"/v1/link/data"'))).toBe(true)
  expect(lines.some(({ by }) => by === 'page')).toBe(true)
})

test('what is planted is found', () => {
  const [token, billToken, key, code, phone] = Object.values(secrets).map((some: readonly string[]) => some[0] ?? '')
  const answer = (body: string): CanaryRecord => ({ ...clean, kind: 'answer', body })
  const line = (text: string): CanaryRecord => ({ kind: 'line', by: 'server', text })
  const planted: [what: string, record: CanaryRecord][] = [
    ['token', answer(`{"data":"${token}"}`)],
    ['token', { ...clean, kind: 'answer', headers: `[{"set-cookie":"x=${token}"}]` }],
    ['bill token', answer(`{"data":"${billToken}"}`)],
    ['bill token', { ...clean, kind: 'answer', url: `${clean.url}?token=${billToken}` }],
    ['key', answer(`<script>${key}</script>`)],
    ['code', answer(`{"message":"We sent ${code}."}`)],
    ['token', line(`Bearer ${token}`)],
    ['code', line(`{"event":"notice","message":"sent ${code}"}`)],
    ['phone number', line(`sent to +233${phone}`)],
    ['phone number', { kind: 'line', by: 'page', text: `0${phone?.replace(/(..)(...)(....)/, '$1 $2 $3')}` }],
  ]
  for (const [what, record] of planted)
    expect(
      findSecrets([record], secrets),
      `${what} in ${record.kind === 'line' ? 'a line' : 'an answer'}`,
    ).toMatchObject([{ what }])
  expect(findSecrets([{ ...clean, kind: 'answer' }, line('{"duration":0.123456}')], secrets)).toEqual([])
})

test('no token, key, code, bill token or phone number was let out', () => {
  expect(findSecrets(records, secrets)).toEqual([])
})
