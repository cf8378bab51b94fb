import { waitFor } from '@testing-library/react'
import {
  linkDataSource,
  addressBookSource,
  activeSessionsSource,
  addressDraftSchema,
  customersSource,
  formatMoney,
  intlLocale,
  isAmount,
  isApiError,
  isSameMoney,
  linkitCustomerDraftSchema,
  linkOrdersSource,
  loadPhoneNumbers,
  mobileMoneyDraftSchema,
  ordersSource,
  type Till,
} from '@tillkit/client'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect } from 'vitest'
import { useAddresses, useLinkSession, useMobileMoney } from '../../index.ts'
import { createShopper, type Network } from '../shopper.tsx'
import { createStaff } from '../staff.tsx'
import type { FaultRow } from './fault-row.ts'
import { errorOf, mount } from './mount.tsx'

/** Answers go through `change` on their way to the phone. */
const changing =
  (change: (body: unknown, path: string) => unknown): Network =>
  async (request, pass) => {
    const response = await pass(request)
    if (request.method !== 'GET' || !response.ok) return response
    return Response.json(change(await response.json(), new URL(request.url).pathname), { status: response.status })
  }

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Puts something else where a path of numbers leads to; `undefined` takes it away. */
function withChange(value: unknown, [step = 0, ...steps]: readonly number[], other: unknown): unknown {
  if (!isBranch(value)) return other
  const names = Object.keys(value)
  const name = names[step % Math.max(1, names.length)]
  if (name === undefined) return other
  const part = steps.length === 0 ? other : withChange(value[name], steps, other)
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? part : (one as unknown)))
  return { ...value, [name]: part }
}

const readsOf = (till: Till): (() => Promise<unknown>)[] => [
  () => till.source(linkDataSource).read(),
  () => till.source(addressBookSource).list(),
  () => till.source(ordersSource).list(),
  () => till.source(linkOrdersSource).list(),
  () => till.source(activeSessionsSource).list(),
]

const invalidAmounts = ['1e3', '', 'abc', '0x10', ' 13.06 ', '١٣', '1,000', '.5', '5.', '+1', '--1', 'NaN', 'Infinity']

/** What an API may say, and how it is shown. */
export const dataRows: readonly FaultRow[] = [
  {
    id: 'F29',
    what: 'an unknown word is kept, a missing option tolerated, a row without an id left out, the others shown',
    async survive() {
      const network = changing((body, path) => {
        if (!path.endsWith('/link/data') || !isBranch(body) || !isBranch(body['data'])) return body
        const { addresses, mobile_money: wallets, ...rest } = body['data']
        return {
          ...body,
          data: {
            ...rest,
            preferences: 'later',
            addresses: (addresses as object[]).map((row, index) => (index === 0 ? { ...row, id: null } : row)),
            mobile_money: (wallets as object[]).map((row) => ({
              ...row,
              provider: 'wave',
              verification_status: 'notarised',
              label: 7,
              colour: 'blue',
            })),
          },
        }
      })
      const { page } = await mount(
        () => ({ session: useLinkSession(), addresses: useAddresses(), wallets: useMobileMoney() }),
        { network },
      )
      await waitFor(() => expect(page.current.addresses.data).toHaveLength(2))
      expect(page.current.session.customer?.name).toBe('Ama Mensah')
      expect(page.current.wallets.data?.[0]).toMatchObject({ provider: 'wave', label: null })
    },
  },
  {
    id: 'F29',
    what: 'anything, anywhere in an answer: read, or an ApiError',
    async survive() {
      let change: (body: unknown) => unknown = (body) => body
      const { till, signIn } = await createShopper(changing((body) => change(body)))
      await signIn()
      await fc.assert(
        fc.asyncProperty(
          fc.nat(4),
          fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
          fc.oneof(fc.constant(undefined), fc.constant(null), fc.jsonValue()),
          async (which, path, other) => {
            change = (body) => withChange(body, path, other)
            const error = await errorOf(readsOf(till)[which]?.() ?? Promise.resolve())
            expect(error === null || isApiError(error), String(error)).toBe(true)
          },
        ),
        { numRuns: 300 },
      )
    },
  },
  {
    id: 'F39',
    what: 'amounts: shown to the last digit, and what is no amount as it came',
    async survive() {
      const show = (amount: string) => formatMoney({ amount, currency: 'GHS' }, { locale: 'en' })
      for (const amount of invalidAmounts) {
        expect(isAmount(amount), amount).toBe(false)
        expect(show(amount)).toBe([amount, 'GHS'].filter(Boolean).join(' '))
      }
      const digits = (text: string) => text.replaceAll(/\D/g, '')
      fc.assert(
        fc.property(fc.stringMatching(/^-?[1-9]\d{0,17}\.\d{2,8}$/), (amount) => {
          const written = digits(amount)
          expect(written.startsWith(digits(show(amount)).slice(0, -1)), `${amount} ${show(amount)}`).toBe(true)
          expect(written.slice(digits(show(amount)).length)).toMatch(/^0*$/)
          expect(isSameMoney({ amount, currency: 'GHS' }, { amount, currency: 'ghs' })).toBe(true)
        }),
      )
    },
  },
  {
    id: 'F43',
    what: 'Twi as `tw`: written as ICU writes `ak`',
    async survive() {
      expect([intlLocale('tw'), intlLocale('tw-GH'), intlLocale('TW'), intlLocale('twq')]).toEqual([
        'ak',
        'ak-GH',
        'ak',
        'twq',
      ])
      const money = { amount: '13.06', currency: 'GHS' }
      expect(formatMoney(money, { locale: 'tw' })).toBe(formatMoney(money, { locale: 'ak' }))
      expect(new Intl.NumberFormat(intlLocale('tw-GH')).resolvedOptions().locale).toMatch(/^ak/)
    },
  },
  {
    id: 'F55',
    what: 'a hundred thousand characters in a number, an e-mail address or an amount: read at once',
    async survive() {
      const phoneNumbers = await loadPhoneNumbers()
      const long = 100_000
      const texts = ['1', ' ', '+', '(', 'a@', 'a.', '\u200E', '٠'].map((part) => part.repeat(long / part.length))
      for (const text of [...texts, `${'1'.repeat(long)}x`, `a@${'a.'.repeat(long / 2)}`]) {
        const works: [string, () => unknown][] = [
          ['phone', () => phoneNumbers.parse(text, 'GH')],
          ['amount', () => isAmount(text)],
          ['address', () => v.safeParse(addressDraftSchema, { line1: text, country: text })],
          ['wallet', () => v.safeParse(mobileMoneyDraftSchema, { phoneNumber: text })],
          ['customer', () => v.safeParse(linkitCustomerDraftSchema, { email: text, phone: text })],
        ]
        for (const [what, work] of works) {
          const began = performance.now()
          work()
          expect(performance.now() - began, `${what} of ${text.slice(0, 8)}…`).toBeLessThan(50)
        }
      }
    },
  },
  {
    id: 'F56',
    what: 'two colleagues change a customer: other fields are merged, the same field is a conflict',
    async survive() {
      const { till } = await createStaff()
      const customers = till.source(customersSource)
      const [seen] = (await customers.list()).customers
      if (!seen) throw new Error('The demo directory needs a customer.')
      await customers.update(seen, { lastName: 'Owusu' })
      const merged = await customers.update(seen, { firstName: 'Efua' })
      expect(merged).toMatchObject({ firstName: 'Efua', lastName: 'Owusu' })
      expect(await errorOf(customers.update(seen, { lastName: 'Boateng' }))).toMatchObject({ code: 'conflict' })
      expect((await customers.read(seen.id)).lastName).toBe('Owusu')
    },
  },
]
