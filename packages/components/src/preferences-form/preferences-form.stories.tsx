import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { PreferencesForm } from './preferences-form.tsx'

const update = { method: 'POST', path: '/v1/link/preferences' }

const meta = preview.meta({
  title: 'PreferencesForm/PreferencesForm',
  component: PreferencesForm,
  args: { onSignIn: fn() },
  parameters: { sandbox: { signedIn: true } },
})

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** Nothing was ever said. What cannot be unsaid has no "undo". */
export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, userEvent, step }) => {
    await expect(await canvas.findByText('You haven’t chosen anything yet.')).toBeVisible()
    await expect(canvas.queryByRole('radio', { checked: true })).toBeNull()
    await step('a first choice', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Pickup' }))
      await expect(await canvas.findByText('Saved.')).toBeVisible()
      await expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull()
    })
  },
})

export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('radio', { name: 'Delivery' })).toBeChecked()
    await expect(canvas.getByRole('switch')).toBeChecked()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

/** Each choice saves alone, shows at once, and can be taken back. */
export const ChangesAndUndoes = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const toggle = await canvas.findByRole('switch', { name: /Messages about my orders/ })
    await userEvent.click(toggle)
    await expect(toggle).not.toBeChecked()
    await expect(await canvas.findByText('Saved.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }))
    await expect(await canvas.findByText('Changed back.')).toBeVisible()
    await expect(toggle).toBeChecked()
    await expect(toggle).toHaveFocus()
    await expect(shopperOf({ loaded }).requests()).toEqual([
      'GET /v1/link/data',
      'POST /v1/link/preferences',
      'POST /v1/link/preferences',
    ])
  },
})

export const ChangesTheOrderType = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Pickup' }))
    await expect(canvas.getByRole('radio', { name: 'Pickup' })).toBeChecked()
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'Delivery' })).toBeChecked())
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...update, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch'))
    await expect(canvas.getByRole('switch')).not.toBeChecked()
    await expect(await canvas.findByText('Saving…')).toBeVisible()
  },
})

/** The second waits for the first, and not for a network. */
export const SavingOneAfterAnother = meta.story({
  parameters: { sandbox: { faults: [{ ...update, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch'))
    await userEvent.click(canvas.getByRole('radio', { name: 'Pickup' }))
    await expect(await canvas.findByText('Saving…')).toBeVisible()
    await expect(canvas.queryByText('Saved once you’re back online.')).toBeNull()
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('switch')).toBeChecked()
  },
})

/** What was not saved is shown as it was. */
export const SavingFails = meta.story({
  parameters: { sandbox: { faults: [{ ...update, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch'))
    await expect(await canvas.findByText('Your choice wasn’t saved')).toBeVisible()
    await expect(canvas.getByRole('switch')).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Saved.')).toBeVisible()
    await expect(canvas.getByRole('switch')).not.toBeChecked()
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    const toggle = await canvas.findByRole('switch')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.click(toggle)
    await expect(toggle).not.toBeChecked()
    await expect(await canvas.findByText('Saved once you’re back online.')).toBeVisible()
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

/** A way to get an order that only another shop knows stays chosen. */
export const AnotherShopsWay = meta.story({
  args: { orderTypes: ['pickup', 'drone'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Delivery' })).toBeChecked()
    await expect(canvas.getByRole('radio', { name: 'drone' })).not.toBeChecked()
  },
})
