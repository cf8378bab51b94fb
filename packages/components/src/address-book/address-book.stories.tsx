import { addressBookSource } from '@tillkit/client'
import { expect, fn, screen, userEvent as events, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { AddressBook } from './address-book.tsx'

const meta = preview.meta({
  title: 'AddressBook/AddressBook',
  component: AddressBook,
  args: { onSignIn: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
})

type Screen = ReturnType<typeof within>
type UserEvent = ReturnType<typeof events.setup>

const create = { method: 'POST', path: '/v1/link/addresses' }

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
    await expect(await canvas.findByText('No saved addresses yet')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Add an address' })).toHaveAttribute('data-variant', 'primary')
  },
})

export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect((await canvas.findAllByRole('listitem')).length).toBeGreaterThan(0)
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

async function fillIn({ canvas, userEvent }: { canvas: Screen; userEvent: UserEvent }) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
  const label = await canvas.findByLabelText('Name of this address')
  await waitFor(() => expect(label).toHaveFocus())
  await userEvent.keyboard('Studio')
  await userEvent.type(canvas.getByLabelText('Street or area'), '5 Ring Road')
  await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
  await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
}

export const Adds = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText('Studio')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Add an address' })).toHaveFocus())
    await expect(canvas.getByText(/Studio.*was saved/)).toBeInTheDocument()
    const creates = shopperOf({ loaded })
      .requests()
      .filter((request) => request === 'POST /v1/link/addresses')
    await expect(creates).toHaveLength(1)
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
    await expect(save).toHaveFocus()
    // What is typed now would be lost.
    await userEvent.type(canvas.getByLabelText('City or town'), ' and more')
    await expect(canvas.getByLabelText('City or town')).toHaveValue('Accra')
    await expect(canvas.getByLabelText('Region')).toHaveAttribute('aria-disabled', 'true')
  },
})

/** Saving that waits for the network can be called off. Afterwards another address can be added. */
export const SavingTakenBack = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const writes = () =>
      shopperOf({ loaded })
        .requests()
        .filter((request) => request.startsWith('POST'))
    await fillIn({ canvas, userEvent })
    setNetwork('offline')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText(/Waiting for a connection/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Add an address' })).toHaveFocus())
    setNetwork('online')
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText('Studio')).toBeVisible()
    await expect(writes()).toEqual(['POST /v1/link/addresses'])
  },
})

/** Nobody knows whether it was saved. Trying again saves it once. */
export const SavingFails = meta.story({
  parameters: { sandbox: { faults: [{ ...create, times: 3, fault: { kind: 'drop-after-commit' } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Save address' })).not.toHaveAttribute('aria-busy'), {
      timeout: 10_000,
    })
    await expect(canvas.getByLabelText('Street or area')).toHaveValue('5 Ring Road')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText('Studio')).toBeVisible()
    await expect(canvas.getAllByText('Studio')).toHaveLength(1)
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
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await canvas.findByText('Sign in to see your addresses')
    await expect(canvas.queryByText('5 Ring Road')).toBeNull()
    await shopperOf({ loaded }).signIn()
    await expect(await canvas.findByLabelText('Street or area')).toHaveValue('5 Ring Road')
  },
})

export const Edits = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    const label = await canvas.findByLabelText('Name of this address')
    await waitFor(() => expect(label).toHaveFocus())
    await expect(label).toHaveValue('Work')
    await expect(canvas.getByLabelText('Region')).toHaveValue('Ashanti')
    await userEvent.clear(label)
    await userEvent.type(label, 'Office')
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(canvas.getByText('Office').closest('li')).toHaveFocus())
    await expect(canvas.queryByText('Work')).toBeNull()
    await expect(canvas.getByText(/Office.*was saved/)).toBeInTheDocument()
    const writes = shopperOf({ loaded })
      .requests()
      .filter((request) => request.startsWith('POST /v1/link/addresses/'))
    await expect(writes).toHaveLength(1)
  },
})

/** Nothing was changed, so nothing is sent. */
export const EditsNothing = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Home' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(canvas.getByText('Home').closest('li')).toHaveFocus())
    await expect(shopperOf({ loaded }).requests()).not.toContainEqual(expect.stringMatching(/^POST/))
  },
})

export const EditingIsCalledOff = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Mum' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(canvas.getByText('Mum').closest('li')).toHaveFocus())
  },
})

export const SessionRunsOutWhileEditing = meta.story({
  parameters: {
    sandbox: {
      faults: [
        { method: 'POST', path: '/v1/link/addresses/:id', fault: { kind: 'status', status: 401 } },
        { path: '/v1/link/auth/refresh', fault: { kind: 'status', status: 401 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    await userEvent.type(await canvas.findByLabelText('Street or area'), ', second floor')
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
    await canvas.findByText('Sign in to see your addresses')
    await shopperOf({ loaded }).signIn()
    await expect(await canvas.findByLabelText('Street or area')).toHaveValue('4 Harper Road, Adum, second floor')
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
    await expect(await canvas.findByText('4 Harper Road, Adum, second floor')).toBeVisible()
  },
})

export const AsksBeforeDeleting = meta.story({
  play: async ({ canvas, userEvent }) => {
    const [opener] = await canvas.findAllByRole('button', { name: /^Delete/ })
    await userEvent.click(opener ?? canvas.getByRole('list'))
    await expect(await screen.findByRole('button', { name: 'Keep it' })).toHaveFocus()
  },
})

export const Deletes = meta.story({
  play: async ({ canvas, userEvent, step }) => {
    const before = await canvas.findAllByRole('listitem')
    const deleteButtons = canvas.getAllByRole('button', { name: /^Delete/ })
    await step('can be called off', async () => {
      await userEvent.click(deleteButtons[0] ?? canvas.getByRole('list'))
      await userEvent.click(await screen.findByRole('button', { name: 'Keep it' }))
      await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
      await expect(deleteButtons[0]).toHaveFocus()
    })
    await step('goes on with the next card', async () => {
      await userEvent.click(deleteButtons[0] ?? canvas.getByRole('list'))
      const dialog = within(await screen.findByRole('dialog'))
      await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
      await waitFor(() => expect(canvas.queryAllByRole('listitem')).toHaveLength(before.length - 1))
      await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveFocus())
    })
  },
})

/** Deleted on another device meanwhile: the button that asked has gone with its row. */
export const KeepsWhatHasGone = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete: Work' }))
    const dialog = within(await screen.findByRole('dialog'))
    const book = shopperOf({ loaded }).till.source(addressBookSource)
    const work = (await book.list()).find(({ label }) => label === 'Work')
    if (work) await book.remove(work)
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Delete: Work', hidden: true })).toBeNull())
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Saved addresses' })).toHaveFocus())
  },
})

export const MakesDefault = meta.story({
  play: async ({ canvas, userEvent }) => {
    const [button] = await canvas.findAllByRole('button', { name: /^Make default/ })
    const label = button?.getAttribute('aria-label')?.replace('Make default: ', '') ?? ''
    await userEvent.click(button ?? canvas.getByRole('list'))
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(`${label}Default`))
    await expect(canvas.getAllByText('Default')).toHaveLength(1)
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveFocus())
  },
})

const editing = { method: 'POST', path: '/v1/link/addresses/:id' }

/** One at a time: until it is saved or called off, the others say that they cannot be changed, and nothing typed is lost. */
export const EditsOneAtATime = meta.story({
  parameters: {
    sandbox: {
      faults: [
        { ...editing, fault: { kind: 'delay', milliseconds: 300 } },
        { ...editing, fault: { kind: 'status', status: 403 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, step }) => {
    const text = '4 Harper Road, Adum, second floor'
    const mum = () => canvas.getByRole('button', { name: 'Edit: Mum' })
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    await userEvent.type(await canvas.findByLabelText('Street or area'), ', second floor')
    await step('while it is saved', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
      await userEvent.click(mum())
      await expect(mum()).toHaveAttribute('aria-disabled', 'true')
      await expect(canvas.getByRole('button', { name: 'Make default: Mum' })).toHaveAttribute('aria-disabled', 'true')
      await expect(await canvas.findByText(text)).toBeVisible()
      await expect(mum()).toHaveFocus()
    })
    await step('when it could not be saved', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Edit: Work' }))
      await userEvent.type(await canvas.findByLabelText('Street or area'), ' or third')
      await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
      await waitFor(() => expect(canvas.getByRole('button', { name: 'Save changes' })).not.toHaveAttribute('aria-busy'))
      await userEvent.click(mum())
      await expect(canvas.getByLabelText('Street or area')).toHaveValue(`${text} or third`)
      await expect(canvas.getByText(/./, { selector: '.till-alert *' })).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
      await waitFor(() => expect(mum()).not.toHaveAttribute('aria-disabled'))
    })
  },
})

/** Deleted on another device while it is being edited: what was typed stays, and it is said. */
export const GoesWhileEditing = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const gone = 'This isn’t here any more. It may have been removed on another device.'
    const text = '4 Harper Road, Adum, second floor'
    const shopper = shopperOf({ loaded })
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Work' }))
    await userEvent.type(await canvas.findByLabelText('Street or area'), ', second floor')
    const book = shopper.till.source(addressBookSource)
    for (const address of await book.list()) await book.remove(address)
    // Another one turns out to be gone, and so the book is read again: nothing is left in it.
    await userEvent.click(canvas.getByRole('button', { name: 'Delete: Mum' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.queryByText('Home')).toBeNull())
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())

    const form = within(canvas.getByRole('form', { name: 'Edit address' }))
    await expect(form.getByLabelText('Street or area')).toHaveValue(text)
    await expect(form.getByText(gone, { selector: '.till-alert *' })).toBeVisible()
    await expect(form.getByText(gone, { selector: '[role="status"]' })).toBeInTheDocument()
    await userEvent.click(form.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(shopper.requests()).toContainEqual(expect.stringMatching(/^POST .*addresses\//)))
    await waitFor(() => expect(form.getByText(gone, { selector: '.till-alert *' })).toBeVisible())
    await expect(form.getByLabelText('Street or area')).toHaveValue(text)
    await userEvent.click(form.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Saved addresses' })).toHaveFocus())
    await expect(canvas.getByText('No saved addresses yet')).toBeVisible()
  },
})

/** The second time the same sentence would be no change, and so would not be heard. */
export const SaysTheSameTwice = meta.story({
  parameters: { sandbox: { faults: [{ ...editing, times: 2, fault: { kind: 'delay', milliseconds: 100 } }] } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Work')
    const heard: string[] = []
    const listener = new MutationObserver((changes) => {
      heard.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent ?? '')))
    })
    for (const region of canvas.getAllByRole('status')) listener.observe(region, { childList: true })
    for (const floor of ['first', 'second']) {
      await userEvent.click(canvas.getByRole('button', { name: 'Edit: Work' }))
      await userEvent.type(await canvas.findByLabelText('Street or area'), `, ${floor} floor`)
      await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
      await waitFor(() => expect(canvas.getByText('Work').closest('li')).toHaveFocus())
    }
    listener.disconnect()
    await expect(heard).toEqual(['\u2068Work\u2069 was saved.', '\u2068Work\u2069 was saved.'])
  },
})

/** Another one cannot become the default meanwhile: its button says so, and nothing is lost. */
export const MakesOneDefaultAtATime = meta.story({
  parameters: {
    sandbox: {
      faults: [{ method: 'POST', path: '/v1/link/addresses/:id/default', fault: { kind: 'delay', milliseconds: 300 } }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    const mum = await canvas.findByRole('button', { name: 'Make default: Mum' })
    await userEvent.click(canvas.getByRole('button', { name: 'Make default: Work' }))
    await waitFor(() => expect(mum).toHaveAttribute('aria-disabled', 'true'))
    await waitFor(() => expect(mum).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(canvas.getByRole('button', { name: 'Make default: Mum' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('MumDefault'))
  },
})
