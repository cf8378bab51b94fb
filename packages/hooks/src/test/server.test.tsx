// On a server: factories prefetch, hooks render, and nothing is asked by rendering.
import { createTill } from '@tillkit/client'
import { QueryClient, dehydrate } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  useAddresses,
  useLinkSession,
  useMobileMoney,
  useOrderStatus,
  useOtpChallenge,
  usePaymentApproval,
} from '../index.ts'
import { linkDataQuery } from '../queries.ts'
import { TillProvider } from '../till-provider.tsx'
import { createShopper } from './shopper.tsx'

function Everything() {
  const session = useLinkSession()
  const addresses = useAddresses()
  const wallets = useMobileMoney()
  const access = { as: 'guest', billToken: 'bt_1' } as const
  const payment = usePaymentApproval({ id: 'ord_1', access })
  const order = useOrderStatus('ord_1', access)
  const time = useOtpChallenge({ contact: { type: 'phone', value: '' }, sentTo: '', expiresAt: 0, resendAt: 0 })
  return (
    <p>
      {session.status} {addresses.data?.length ?? 'none'} {wallets.data?.length ?? 'none'} {payment.stage}{' '}
      {order.order?.status ?? 'unknown'} {time?.secondsLeft ?? 'uncounted'}
    </p>
  )
}

const words = (html: string) => html.replaceAll(/<[^>]*>/g, '').trim()

test('a page renders without a request and without a clock', () => {
  const till = createTill({ gateway: '/till', fetch: () => Promise.reject(new Error('A server asked.')) })
  const page = () =>
    words(
      renderToString(
        <TillProvider till={till}>
          <Everything />
        </TillProvider>,
      ),
    )
  expect(page()).toBe('checking none none waiting unknown uncounted')
  expect(page()).toBe(page())
})

test('what a server has read is on the page, and travels along', async () => {
  const { till, signIn } = await createShopper()
  await signIn()
  const queryClient = new QueryClient()
  await queryClient.prefetchQuery(linkDataQuery(till))
  const html = renderToString(
    <TillProvider till={till} queryClient={queryClient}>
      <Everything />
    </TillProvider>,
  )
  expect(words(html)).toBe('signed-in 3 2 waiting unknown uncounted')
  expect(dehydrate(queryClient).queries).toHaveLength(5)
})
