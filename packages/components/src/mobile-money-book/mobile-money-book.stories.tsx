import { expect, fn, screen, userEvent as events, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { MobileMoneyBook } from './mobile-money-book.tsx'

const meta = preview.meta({
  title: 'MobileMoneyBook/MobileMoneyBook',
  component: MobileMoneyBook,
  args: { onSignIn: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
})

type Screen = ReturnType<typeof within>
type UserEvent = ReturnType<typeof events.setup>

const create = { method: 'POST', path: '/v1/link/mobile-money' }
const mtn = 'My MTN, number ending in 0000'
const telecel = 'Telecel, number ending in 2233'
const named = (verb: string, wallet: string) => new RegExp(`^${verb}: \u2068?${wallet.replace(',', '\u2069?,')}$`)

export const Loading = meta.story({
  parameters: {
    sandbox: {
      faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }],
    },
  },
})

export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No saved wallets yet')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Add a wallet' })).toHaveAttribute('data-variant', 'primary')
  },
})

export const Content = meta.story({
  play: async ({ canvas, canvasElement, loaded }) => {
    await expect(await canvas.findAllByRole('listitem')).toHaveLength(2)
    await expect(canvas.getByText('+233****2233')).toBeVisible()
    await expect(canvasElement.textContent).not.toContain('244000000')
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

async function fillIn({ canvas, userEvent }: { canvas: Screen; userEvent: UserEvent }) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add a wallet' }))
  const number = await canvas.findByLabelText('Mobile money number')
  await waitFor(() => expect(number).toHaveFocus())
  await userEvent.keyboard('027 111 4455')
  await waitFor(() => expect(canvas.getByLabelText('Network')).toHaveValue('airteltigo'))
  await userEvent.type(canvas.getByLabelText(/^Name of this wallet/), 'Shop')
}

export const Adds = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save wallet' }))
    await expect(await canvas.findByText('Shop')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Add a wallet' })).toHaveFocus())
    await expect(canvas.getByText(/Shop.*was saved/)).toBeInTheDocument()
    const creates = shopperOf({ loaded })
      .requests()
      .filter((request) => request === 'POST /v1/link/mobile-money')
    await expect(creates).toHaveLength(1)
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'wallet-added' })
  },
})

/** The same wallet, under the name that its brand had before, is refused before anything is sent. */
export const IsSavedAlready = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a wallet' }))
    const number = await canvas.findByLabelText('Mobile money number')
    await userEvent.type(number, '+233 20 111 2233{Enter}')
    await waitFor(() => expect(number).toHaveAccessibleDescription(/saved this wallet already/))
    await expect(number).toHaveValue('+233 20 111 2233')
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    const save = canvas.getByRole('button', { name: 'Save wallet' })
    await userEvent.click(save)
    await waitFor(() => expect(save).toHaveAttribute('aria-busy', 'true'))
    await expect(save).toHaveFocus()
  },
})

/** Nobody knows whether it was saved. Trying again saves it once, and is not taken for a second wallet. */
export const SavingFails = meta.story({
  parameters: { sandbox: { faults: [{ ...create, times: 3, fault: { kind: 'drop-after-commit' } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Save wallet' })).not.toHaveAttribute('aria-busy'), {
      timeout: 10_000,
    })
    await expect(canvas.getByLabelText('Mobile money number')).toHaveValue('027 111 4455')
    await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
    await expect(await canvas.findByText('Shop')).toBeVisible()
    await expect(canvas.getAllByText('Shop')).toHaveLength(1)
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'status', status: 403 } }] },
  },
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

/** What was typed is there again when the session ran out under it. */
export const SessionRunsOut = meta.story({
  parameters: {
    sandbox: {
      faults: [
        { ...create, fault: { kind: 'status', status: 401 } },
        { path: '/v1/link/auth/refresh', fault: { kind: 'status', status: 401 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
    await canvas.findByText('Sign in to see your wallets')
    await shopperOf({ loaded }).signIn()
    await expect(await canvas.findByLabelText('Mobile money number')).toHaveValue('+233271114455')
    await expect(canvas.getByLabelText('Network')).toHaveValue('airteltigo')
  },
})

/** There is no edit: it says so, saves the new wallet and then deletes the old one. */
export const Changes = meta.story({
  play: async ({ canvas, userEvent, loaded, step }) => {
    await step('can be called off', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: named('Change', telecel) }))
      await expect(await canvas.findByText(/save the new one, and then delete .*2233/)).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
      await waitFor(() => expect(canvas.getAllByRole('listitem')[1]).toHaveFocus())
    })
    await step('replaces it', async () => {
      await userEvent.click(canvas.getByRole('button', { name: named('Change', telecel) }))
      const number = await canvas.findByLabelText('Mobile money number')
      await waitFor(() => expect(number).toHaveFocus())
      await userEvent.keyboard('0501112244')
      await waitFor(() => expect(canvas.getByLabelText('Network')).toHaveValue('telecel'))
      await userEvent.keyboard('{Enter}')
      await expect(await canvas.findByText('+233****2244')).toBeVisible()
      await waitFor(() => expect(canvas.getAllByRole('listitem')[1]).toHaveFocus())
      await expect(canvas.queryByText('+233****2233')).toBeNull()
      await expect(canvas.getByText(/2244 was saved, and .*2233 was deleted/)).toBeInTheDocument()
      const writes = shopperOf({ loaded })
        .requests()
        .filter((request) => !request.startsWith('GET'))
      await expect(writes).toEqual([
        'POST /v1/link/mobile-money',
        expect.stringMatching(/^DELETE \/v1\/link\/mobile-money\//),
      ])
    })
  },
})

/** The prompt is on the phone, and nobody has to wait for it here. */
export const ChecksThePhone = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Verify', telecel) }))
    await expect(await canvas.findByText('Check your phone')).toBeVisible()
    await expect(canvas.getByRole('button', { name: named('Send it again', telecel) })).toHaveFocus()
  },
})

export const Verifies = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Verify', telecel) }))
    await canvas.findByText('Check your phone')
    await shopperOf({ loaded }).answerPhone('approve')
    await waitFor(() => expect(canvas.getAllByText('Verified')).toHaveLength(2), { timeout: 10_000 })
    await expect(canvas.getByText(/2233 is verified/)).toBeInTheDocument()
    // The button that had the focus is gone.
    await waitFor(() => expect(canvas.getAllByRole('listitem')[1]).toHaveFocus())
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'wallet-verified' })
  },
})

export const IsDeclined = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Verify', telecel) }))
    await canvas.findByText('Check your phone')
    await shopperOf({ loaded }).answerPhone('decline')
    await expect(await canvas.findByText('Not verified', {}, { timeout: 10_000 })).toBeVisible()
    await expect(canvas.getByRole('button', { name: named('Verify', telecel) })).toHaveFocus()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'wallet-declined' })
  },
})

export const MakesDefault = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Make default', telecel) }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('TelecelDefault'))
    await expect(canvas.getAllByText('Default')).toHaveLength(1)
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveFocus())
  },
})

export const AsksBeforeDeleting = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Delete', mtn) }))
    await expect(await screen.findByRole('button', { name: 'Keep it' })).toHaveFocus()
  },
})

export const Deletes = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Delete', mtn) }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveFocus())
  },
})

/** No press is lost: while one phone is being asked, the other wallet says that it cannot be seen to. */
export const SeesToOneAtATime = meta.story({
  parameters: {
    sandbox: {
      faults: [
        { method: 'POST', path: '/v1/link/mobile-money/:id/verify', fault: { kind: 'delay', milliseconds: 300 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, step }) => {
    await step('another unverified wallet', async () => {
      await fillIn({ canvas, userEvent })
      await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
      await canvas.findByText('Shop')
    })
    const shop = canvas.getByRole('button', { name: /^Verify: .*Shop/ })
    await userEvent.click(canvas.getByRole('button', { name: named('Verify', telecel) }))
    await waitFor(() => expect(shop).toHaveAttribute('aria-disabled', 'true'))
    await expect(canvas.getByRole('button', { name: /^Make default: .*Shop/ })).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => expect(shop).not.toHaveAttribute('aria-disabled'), { timeout: 3000 })
    await userEvent.click(shop)
    await waitFor(() => expect(canvas.getAllByText('Check your phone')).toHaveLength(2))
  },
})

/** Nothing typed is lost to another wallet. */
export const ChangesOneAtATime = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: named('Change', telecel) }))
    await userEvent.type(await canvas.findByLabelText('Mobile money number'), '0501112244')
    const other = canvas.getByRole('button', { name: named('Change', mtn) })
    await userEvent.click(other)
    await expect(other).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getByLabelText('Mobile money number')).toHaveValue('0501112244')
  },
})
