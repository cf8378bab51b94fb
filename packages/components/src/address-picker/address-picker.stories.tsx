import { expect, fn, screen, userEvent as events, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { AddressPicker } from './address-picker.tsx'

const meta = preview.meta({
  title: 'AddressPicker/AddressPicker',
  component: AddressPicker,
  args: { onSignIn: fn(), onChange: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
})

type Screen = ReturnType<typeof within>
type UserEvent = ReturnType<typeof events.setup>

const create = { method: 'POST', path: '/v1/link/addresses' }

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('button', { name: 'Add an address' })).toHaveAttribute(
      'data-variant',
      'primary',
    )
    await expect(args.onChange).not.toHaveBeenCalled()
  },
})

export const Content = meta.story({
  play: async ({ canvas, args, loaded }) => {
    await expect(await canvas.findByRole('radio', { name: /^Home/ })).toBeChecked()
    await expect(args.onChange).toHaveBeenCalledOnce()
    await expect(args.onChange).toHaveBeenCalledWith(expect.objectContaining({ label: 'Home', isDefault: true }))
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

/** Arrow keys choose, as in any group of radios, and write nothing. */
export const PicksWithTheArrows = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await canvas.findByRole('radio', { name: /^Home/ })
    await userEvent.tab()
    await expect(canvas.getByRole('radio', { name: /^Home/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: /^Work/ })).toBeChecked()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: /^Mum/ })).toBeChecked()
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Mum' }))
    await expect(args.onChange).toHaveBeenCalledTimes(3)
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

async function fillIn({ canvas, userEvent }: { canvas: Screen; userEvent: UserEvent }) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
  await waitFor(() => expect(canvas.getByLabelText('Name of this address')).toHaveFocus())
  await userEvent.keyboard('Studio')
  await userEvent.type(canvas.getByLabelText('Street or area'), '5 Ring Road')
  await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
  await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
}

const order = fn()

/** HTML has no form in a form: what is typed to add an address is never part of the order. */
export const InAForm = meta.story({
  args: { name: 'address' },
  render: (props) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        order([...new FormData(event.currentTarget).keys()])
      }}
    >
      <AddressPicker {...props} />
      <button type="submit">Order</button>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    order.mockClear()
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Order' }))
    await expect(order).toHaveBeenCalledWith(['address'])
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByRole('radio', { name: /^Studio/ })).toBeChecked()
    await expect(order).toHaveBeenCalledOnce()
  },
})

/** What was added is what was meant. */
export const Adds = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByRole('radio', { name: /^Studio/ })).toBeChecked()
    await expect(canvas.getAllByRole('radio')).toHaveLength(4)
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Studio' }))
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'address-added' })
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    const save = canvas.getByRole('button', { name: 'Save address' })
    await userEvent.click(save)
    await waitFor(() => expect(save).toHaveAttribute('aria-busy', 'true'))
    await expect(canvas.getByRole('radio', { name: /^Home/ })).toBeChecked()
  },
})

/** Editing chooses nothing, and what is chosen stays so. */
export const Edits = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    const city = await canvas.findByLabelText('City or town')
    await userEvent.clear(city)
    await userEvent.type(city, 'Obuasi')
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
    await expect(await canvas.findByText('Obuasi, Ashanti')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('radio', { name: /^Work/ })).toHaveFocus())
    await expect(canvas.getByRole('radio', { name: /^Home/ })).toBeChecked()
  },
})

/** When the chosen address is deleted, another is chosen, and the page hears of it. */
export const DeletesTheChosen = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete: Home' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.getAllByRole('radio')).toHaveLength(2))
    await expect(canvas.getByRole('radio', { checked: true })).toBeVisible()
    await waitFor(() => expect(args.onChange).toHaveBeenCalledTimes(2))
    await waitFor(() => expect(canvas.getAllByRole('radio')[0]).toHaveFocus())
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('radio', { name: /^Home/ })).toBeChecked()
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByRole('radio')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.click(canvas.getByRole('radio', { name: /^Work/ }))
    await expect(canvas.getByRole('radio', { name: /^Work/ })).toBeChecked()
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

/** One at a time, so that nothing typed is lost. An address that is deleted takes its own form with it. */
export const EditsOneAtATime = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    await userEvent.type(await canvas.findByLabelText('Street or area'), ', second floor')
    const home = canvas.getByRole('button', { name: 'Edit: Home' })
    await userEvent.click(home)
    await expect(home).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getByLabelText('Street or area')).toHaveValue('4 Harper Road, Adum, second floor')
    await userEvent.click(canvas.getByRole('button', { name: 'Delete: Work' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.queryByLabelText('Street or area')).toBeNull())
    await expect(home).not.toHaveAttribute('aria-disabled')
  },
})
