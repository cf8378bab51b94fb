import { expect, fn, screen, userEvent as events, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { MobileMoneyPicker } from './mobile-money-picker.tsx'

const meta = preview.meta({
  title: 'MobileMoneyPicker/MobileMoneyPicker',
  component: MobileMoneyPicker,
  args: { onSignIn: fn(), onChange: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
})

type Screen = ReturnType<typeof within>
type UserEvent = ReturnType<typeof events.setup>

const create = { method: 'POST', path: '/v1/link/mobile-money' }
const mtn = /^My MTN/
const telecel = /^Telecel/

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, args }) => {
    const add = await canvas.findByRole('button', { name: 'Add a wallet' })
    await expect(add).toHaveAttribute('data-variant', 'primary')
    await expect(args.onChange).not.toHaveBeenCalled()
  },
})

export const Content = meta.story({
  play: async ({ canvas, args, loaded }) => {
    await expect(await canvas.findByRole('radio', { name: mtn })).toBeChecked()
    await expect(args.onChange).toHaveBeenCalledOnce()
    await expect(args.onChange).toHaveBeenCalledWith(expect.objectContaining({ label: 'My MTN', isDefault: true }))
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

/** Arrow keys choose, as in any group of radios, and write nothing. */
export const PicksWithTheArrows = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await canvas.findByRole('radio', { name: mtn })
    await userEvent.tab()
    await expect(canvas.getByRole('radio', { name: mtn })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: telecel })).toBeChecked()
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Telecel' }))
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: mtn })).toBeChecked()
    await expect(args.onChange).toHaveBeenCalledTimes(3)
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

async function fillIn({ canvas, userEvent }: { canvas: Screen; userEvent: UserEvent }) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add a wallet' }))
  await waitFor(() => expect(canvas.getByLabelText('Mobile money number')).toHaveFocus())
  await userEvent.keyboard('027 111 4455')
  await waitFor(() => expect(canvas.getByLabelText('Network')).toHaveValue('airteltigo'))
}

const order = fn()

/** HTML has no form in a form: what is typed to add a wallet is never part of the order. */
export const InAForm = meta.story({
  args: { name: 'wallet' },
  render: (props) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        order([...new FormData(event.currentTarget).keys()])
      }}
    >
      <MobileMoneyPicker {...props} />
      <button type="submit">Order</button>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    order.mockClear()
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Order' }))
    await expect(order.mock.calls).toEqual([[['wallet']]])
    await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
    await expect(await canvas.findByRole('radio', { name: /^AT Money/ })).toBeChecked()
    await expect(order).toHaveBeenCalledOnce()
  },
})

/** What was added is what was meant. */
export const Adds = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save wallet' }))
    await expect(await canvas.findByRole('radio', { name: /^AT Money/ })).toBeChecked()
    await expect(canvas.getAllByRole('radio')).toHaveLength(3)
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ provider: 'airteltigo' }))
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'wallet-added' })
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    const save = canvas.getByRole('button', { name: 'Save wallet' })
    await userEvent.click(save)
    await waitFor(() => expect(save).toHaveAttribute('aria-busy', 'true'))
    await expect(canvas.getByRole('radio', { name: mtn })).toBeChecked()
  },
})

/** Whoever changes a wallet while picking one means the new one. */
export const Changes = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Change: .*2233/ }))
    const number = await canvas.findByLabelText('Mobile money number')
    await userEvent.type(number, '0501112244')
    await userEvent.click(canvas.getByRole('button', { name: 'Save and replace' }))
    const changed = await canvas.findByRole('radio', { name: /^Telecel.*2244/ })
    await expect(changed).toBeChecked()
    await waitFor(() => expect(changed).toHaveFocus())
    await expect(canvas.getAllByRole('radio')).toHaveLength(2)
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ phoneNumber: '+233501112244' }))
  },
})

/** When the chosen wallet is deleted, another is chosen, and the page hears of it. */
export const DeletesTheChosen = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Delete: .*0000/ }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.getAllByRole('radio')).toHaveLength(1))
    await expect(canvas.getByRole('radio', { name: telecel })).toBeChecked()
    await waitFor(() => expect(args.onChange).toHaveBeenCalledTimes(2))
    await waitFor(() => expect(canvas.getByRole('radio')).toHaveFocus())
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('radio', { name: mtn })).toBeChecked()
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByRole('radio')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.click(canvas.getByRole('radio', { name: telecel }))
    await expect(canvas.getByRole('radio', { name: telecel })).toBeChecked()
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

/** One at a time, so that nothing typed is lost. */
export const ChangesOneAtATime = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Change: .*2233/ }))
    await userEvent.type(await canvas.findByLabelText('Mobile money number'), '0501112244')
    const other = canvas.getByRole('button', { name: /^Change: .*0000/ })
    await userEvent.click(other)
    await expect(other).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getByLabelText('Mobile money number')).toHaveValue('0501112244')
  },
})
