import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { SessionList } from './session-list.tsx'

const list = { method: 'GET', path: '/v1/link/sessions' }
const revoke = { method: 'DELETE', path: '/v1/link/sessions/:id' }

const meta = preview.meta({
  title: 'SessionList/SessionList',
  component: SessionList,
  args: { onSignIn: fn() },
  parameters: { sandbox: { signedIn: true, otherDevices: 1 } },
})

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ ...list, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** An API that lists nothing, not even this device. */
export const Empty = meta.story({
  parameters: {
    sandbox: {
      faults: [{ ...list, fault: { kind: 'answer', body: '{"data":[],"status":{"code":200,"success":true}}' } }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No devices to show')).toBeVisible()
  },
})

export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    const [first, ...others] = await canvas.findAllByRole('listitem')
    await expect(first).toHaveTextContent('This device')
    await expect(others).toHaveLength(1)
    await expect(canvas.getAllByText('This device')).toHaveLength(1)
    await expect(shopperOf({ loaded }).requests()).toContain('GET /v1/link/sessions')
  },
})

export const SignsOutAnother = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.tripleClick(await canvas.findByRole('button', { name: /^Sign out: / }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
    await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus())
    await expect(canvas.getByText(/was signed out/)).toBeInTheDocument()
    const asked = shopperOf({ loaded })
      .requests()
      .filter((request) => request.startsWith('DELETE'))
    await expect(asked).toEqual(['DELETE /v1/link/sessions/:id'])
  },
})

/** Signed out over there meanwhile: that is what was wanted. */
export const GoneMeanwhile = meta.story({
  parameters: { sandbox: { faults: [{ ...revoke, fault: { kind: 'status', status: 404 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Sign out: / }))
    await expect(await canvas.findByText(/was signed out/)).toBeInTheDocument()
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
})

export const Saving = meta.story({
  parameters: {
    sandbox: { faults: [{ ...revoke, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: /^Sign out: / })
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'))
    await expect(button).toHaveFocus()
  },
})

export const Everywhere = meta.story({
  play: async ({ canvas, userEvent, loaded, step }) => {
    const opener = await canvas.findByRole('button', { name: 'Sign out everywhere' })
    await step('can be called off', async () => {
      await userEvent.click(opener)
      const stay = await screen.findByRole('button', { name: 'Stay signed in' })
      await expect(stay).toHaveFocus()
      await userEvent.click(stay)
      await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
      await expect(opener).toHaveFocus()
    })
    await step('ends here too', async () => {
      await userEvent.click(opener)
      const dialog = within(await screen.findByRole('dialog'))
      await userEvent.tripleClick(dialog.getByRole('button', { name: 'Sign out everywhere' }))
      await expect(await canvas.findByText('Sign in to see your devices')).toBeVisible()
      await expect(screen.queryByRole('dialog')).toBeNull()
      await expect(shopperOf({ loaded }).till.session.mayExist()).toBe(false)
      await waitFor(() => expect(canvas.getByRole('heading', { name: 'Where you’re signed in' })).toHaveFocus())
      await expect(canvas.getByText('You’re signed out. Sign in again to go on.')).toBeInTheDocument()
    })
  },
})

/** Offline nothing has been sent yet: it can be taken back. */
export const EverywhereTakenBack = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const opener = await canvas.findByRole('button', { name: 'Sign out everywhere' })
    setNetwork('offline')
    await userEvent.click(opener)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Sign out everywhere' }))
    await expect(await dialog.findByText(/Waiting for a connection/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Stay signed in' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
    await expect(opener).toHaveFocus()
    setNetwork('online')
    // One that is sent later is answered: the first would have been by now.
    await userEvent.click(canvas.getByRole('button', { name: /^Sign out: / }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
    await expect(shopperOf({ loaded }).till.session.mayExist()).toBe(true)
  },
})

export const EverywhereAsks = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign out everywhere' }))
    await expect(await screen.findByRole('button', { name: 'Stay signed in' })).toHaveFocus()
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...list, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect((await canvas.findAllByRole('listitem')).length).toBeGreaterThan(0)
  },
})

export const SigningOutFails = meta.story({
  parameters: { sandbox: { faults: [{ ...revoke, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Sign out: / }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: /^Sign out: / })
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.click(button)
    await expect(await canvas.findByText(/Waiting for a connection/)).toBeVisible()
    setNetwork('online')
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
    setNetwork('offline')
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

/** No press is lost: while one is being signed out, the others say that they cannot be. */
export const SignsOutOneAtATime = meta.story({
  parameters: {
    sandbox: { otherDevices: 2, faults: [{ ...revoke, fault: { kind: 'delay', milliseconds: 300 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    const [first, second] = await canvas.findAllByRole('button', { name: /^Sign out: / })
    if (!first || !second) throw new TypeError('The story needs two other devices.')
    await userEvent.click(first)
    await waitFor(() => expect(second).toHaveAttribute('aria-disabled', 'true'))
    await expect(first).toHaveAttribute('aria-busy', 'true')
    await waitFor(() => expect(second).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(second)
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1))
  },
})
