// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createTill, memoryCustody } from '@tillkit/client'
import { AddressBook, OtpLogin, PaymentApproval } from '@tillkit/components'
import { TillProvider } from '@tillkit/hooks'
import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await createSandbox()
})
afterEach(() => {
  cleanup()
  sandbox.close()
})

/** A page of the shop, whose requests the sandbox answers. */
function open(page: ReactNode) {
  const api = { url: 'http://sandbox.test/cimplify' }
  const till = createTill({
    custody: memoryCustody({ cimplifyLink: api, cimplifyOrders: { ...api, publicKey: 'pk_test_sandbox' } }),
    businessId: 'bus_sandbox',
    fetch: sandbox.fetch,
  })
  render(<TillProvider till={till}>{page}</TillProvider>)
  return userEvent.setup()
}

test('an address is saved once, although its answer got lost', async () => {
  const { phone } = sandbox.setUp('empty-account')
  const user = open(
    <>
      <OtpLogin />
      <AddressBook />
    </>,
  )
  await user.type(await screen.findByLabelText('Phone number'), phone)
  await user.click(screen.getByRole('button', { name: 'Send code' }))
  const code = await screen.findByLabelText('6-digit code')
  const [message] = sandbox.outbox.list({ type: 'phone', value: phone })
  // It is sent by itself once it is whole.
  await user.type(code, message?.code ?? '')

  await user.click(await screen.findByRole('button', { name: 'Add an address' }))
  await user.type(await screen.findByLabelText('Name of this address'), 'Shop')
  await user.type(screen.getByLabelText('Street or area'), '1 Ring Road')
  await user.type(screen.getByLabelText('City or town'), 'Accra')
  await user.selectOptions(screen.getByLabelText('Region'), 'Greater Accra')
  sandbox.faults.add({ method: 'POST', path: '/v1/link/addresses', fault: { kind: 'drop-after-commit' } })
  await user.click(screen.getByRole('button', { name: 'Save address' }))

  // The kit asks again by itself, a moment later.
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1), { timeout: 5_000 })
  const asked = sandbox.journal.list().filter(({ method, path }) => method === 'POST' && path.endsWith('/addresses'))
  expect(asked).toMatchObject([
    { status: 'dropped', effects: ['insert addresses'] },
    { status: 200, effects: [] },
  ])
})

test('a payment that is declined on the phone says so', { timeout: 15_000 }, async () => {
  const order = sandbox.orders.place({
    items: [{ product_id: 'prod_1', product_name: 'Waakye', quantity: 2, unit_price: '19.00' }],
    order_type: 'delivery',
    payment: { method: 'mobile_money', phone_number: '0244000000', provider: 'mtn' },
  })
  open(<PaymentApproval orderId={order.order_id} access={{ as: 'guest', billToken: order.bill_token }} />)
  const heading = () => screen.getByRole('heading', { level: 3 }).textContent
  await waitFor(() => expect(heading()).toBe('Approve on your phone'))
  for (const { id } of sandbox.phone.list('0244000000')) sandbox.phone.answer(id, 'decline')
  // It looks every few seconds.
  await waitFor(() => expect(heading()).toBe('The request was declined'), { timeout: 10_000 })
})
