import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { OrderList } from './order-list.tsx'

const list = { method: 'GET', path: '/api/v1/orders' }

const meta = preview.meta({
  title: 'OrderList/OrderList',
  component: OrderList,
  args: { onSignIn: fn(), onShop: fn(), onEvent: fn(), linkOf: ({ id }) => ({ href: `#${id}` }) },
  parameters: { sandbox: { signedIn: true } },
})

const manyOrders = { signedIn: true, order: { mine: true, times: 20 } }

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...list, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText('No orders yet')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Start shopping' }))
    await expect(args.onShop).toHaveBeenCalledOnce()
  },
})

export const Content = meta.story({
  play: async ({ canvas, args }) => {
    const [newest, ...others] = await canvas.findAllByRole('listitem')
    await expect(newest).toHaveTextContent('Being prepared')
    await expect(others).toHaveLength(2)
    await expect(canvas.queryByRole('button', { name: 'Older' })).toBeNull()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'orders-shown', page: 1 })
  },
})

/** The API says no total: whether there is more shows when it is asked for. */
export const Pages = meta.story({
  parameters: { sandbox: manyOrders },
  play: async ({ canvas, userEvent, loaded, args }) => {
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(20))
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Older' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3))
    await waitFor(() => expect(canvas.getAllByRole('link')[0]).toHaveFocus())
    await expect(canvas.queryByRole('button', { name: 'Older' })).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Newer' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3)
    const asked = shopperOf({ loaded })
      .requests()
      .filter((request) => request === 'GET /api/v1/orders')
    await expect(asked).toHaveLength(2)
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'orders-shown', page: 2 })
  },
})

/** The next page is on its way. */
export const Saving = meta.story({
  parameters: { sandbox: manyOrders },
  play: async ({ canvas, userEvent, loaded }) => {
    const older = await canvas.findByRole('button', { name: 'Older' })
    shopperOf({ loaded }).sandbox.faults.add({ ...list, fault: { kind: 'delay', milliseconds: 600_000 } })
    await userEvent.click(older)
    await waitFor(() => expect(older).toHaveAttribute('aria-busy', 'true'))
    await expect(older).toHaveFocus()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
  },
})

export const OlderOnesFail = meta.story({
  parameters: { sandbox: manyOrders },
  play: async ({ canvas, userEvent, loaded }) => {
    const older = await canvas.findByRole('button', { name: 'Older' })
    shopperOf({ loaded }).sandbox.faults.add({ ...list, fault: { kind: 'status', status: 403 } })
    await userEvent.click(older)
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull())
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3))
  },
})

/** A shopper who wants to see their orders at other shops says so. */
export const Everywhere = meta.story({
  args: { everywhere: true },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/Espresso/)
    await expect(canvas.queryByText(/School atlas/)).toBeNull()
    await userEvent.click(canvas.getByRole('switch', { name: 'Orders at other shops too' }))
    await expect(await canvas.findByText(/School atlas/)).toBeVisible()
    await expect(canvas.getByText(/Adabraka Books/)).toBeVisible()
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...list, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect((await canvas.findAllByRole('listitem')).length).toBeGreaterThan(0)
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findAllByRole('listitem')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(0)
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})
