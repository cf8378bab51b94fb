import { customersSource, type LinkitCustomer, type LinkitCustomerDraft } from '@tillkit/client'
import type { Sandbox } from '@tillkit/sandbox'
import { useEffect, useState } from 'react'
import { expect, fn, screen, waitFor, within, type userEvent as events } from 'storybook/test'
import { setNetwork } from '../../../../../.storybook/network.ts'
import preview from '../../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../../.storybook/shopper.ts'
import { openDesk, withDesk } from '../../../../../.storybook/with-desk.tsx'
import { CustomerEditor, type CustomerEditorProps } from './customer-editor.tsx'

const customersOf = (sandbox: Sandbox) => openDesk(sandbox).source(customersSource)

async function findKofi(sandbox: Sandbox): Promise<LinkitCustomer> {
  const [customer] = await customersOf(sandbox).lookup({ email: 'kofi@example.com' })
  if (!customer) throw new globalThis.Error('The sandbox has nobody for this story.')
  return customer
}

/** Ids differ from sandbox to sandbox: whoever a story is about is found first. */
function OfKofi({ sandbox, ...props }: CustomerEditorProps & { sandbox: Sandbox }) {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    void findKofi(sandbox).then((customer) => {
      sandbox.journal.clear()
      return setId(customer.id)
    })
  }, [sandbox])
  return id && <CustomerEditor {...props} customerId={id} />
}

const meta = preview.meta({
  title: 'Desk/CustomerEditor',
  component: CustomerEditor,
  decorators: [withDesk],
  args: { onOpen: fn(), onDeleted: fn(), onSignIn: fn() },
  parameters: { sandbox: {} },
  render: (args, { loaded }) => <OfKofi {...args} sandbox={shopperOf({ loaded }).sandbox} />,
})

interface StoryContext {
  readonly loaded: Record<string, unknown>
}

interface Stage extends StoryContext {
  readonly canvas: ReturnType<typeof within>
  readonly userEvent: ReturnType<typeof events.setup>
}

/** Somebody at another desk saves the same customer. */
async function colleagueSaves(
  { loaded }: StoryContext,
  changes: Partial<LinkitCustomerDraft>,
): Promise<LinkitCustomer> {
  const { sandbox } = shopperOf({ loaded })
  const customer = await customersOf(sandbox).update(await findKofi(sandbox), changes)
  sandbox.journal.clear()
  return customer
}

// Forms are fetched when they are wanted, in development from sources.
const patiently = { timeout: 10_000 }

async function beginEditing({ canvas, userEvent }: Stage) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Edit details' }))
  const first = await canvas.findByLabelText('First name', {}, patiently)
  await waitFor(() => expect(first).toHaveFocus())
}

async function retype({ canvas, userEvent }: Stage, label: string, text: string) {
  const field = canvas.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

const save = (canvas: Stage['canvas']) => canvas.getByRole('button', { name: /^Save (changes|customer)$/ })
const replace = { method: 'PUT', path: '/api/v1/customers/:id' }
const read = { method: 'GET', path: '/api/v1/customers/:id' }
const writes = ({ loaded }: StoryContext) =>
  shopperOf({ loaded })
    .requests()
    .filter((request) => !request.startsWith('GET'))

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...read, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

/** Nobody yet: the form of a new customer. */
export const Empty = meta.story({ render: (args) => <CustomerEditor {...args} /> })

export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Kofi Boateng')).toBeVisible()
    await expect(canvas.getByText('November 19, 1988')).toBeVisible()
    await expect(await canvas.findByText('7 Cantonments Road')).toBeVisible()
  },
})

export const Edits = meta.story({
  play: async (stage) => {
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Boateng-Asare')
    await stage.userEvent.selectOptions(stage.canvas.getByLabelText('Customer type'), 'VIP')
    await stage.userEvent.tripleClick(save(stage.canvas))
    await expect(await stage.canvas.findByText('Kofi Boateng-Asare')).toBeVisible()
    await waitFor(() => expect(stage.canvas.getByRole('button', { name: 'Edit details' })).toHaveFocus())
    await expect(writes(stage)).toEqual(['PUT /linkit/api/v1/customers/:id'])
  },
})

/** Nothing was changed, so nothing is sent. */
export const EditsNothing = meta.story({
  play: async (stage) => {
    await beginEditing(stage)
    await stage.userEvent.click(save(stage.canvas))
    await waitFor(() => expect(stage.canvas.getByRole('button', { name: 'Edit details' })).toHaveFocus())
    await expect(writes(stage)).toEqual([])
    await expect(stage.canvas.queryByText(/was saved/)).toBeNull()
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...replace, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async (stage) => {
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    await stage.userEvent.click(save(stage.canvas))
    await waitFor(() => expect(save(stage.canvas)).toHaveAttribute('aria-busy', 'true'))
    await expect(save(stage.canvas)).toHaveFocus()
  },
})

export const SavingFails = meta.story({
  parameters: { sandbox: { faults: [{ ...replace, fault: { kind: 'drop-before-commit' } }] } },
  play: async (stage) => {
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    await stage.userEvent.click(save(stage.canvas))
    await expect((await stage.canvas.findAllByText(/can’t reach the shop/))[0]).toBeInTheDocument()
    await expect(stage.canvas.getByLabelText('Last name')).toHaveValue('Asare')
    await stage.userEvent.click(save(stage.canvas))
    await expect(await stage.canvas.findByText('Kofi Asare')).toBeVisible()
  },
})

/** A colleague changed another field: both changes stay. */
export const ChangedBesides = meta.story({
  play: async (stage) => {
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    await colleagueSaves(stage, { type: 'vip' })
    await stage.userEvent.click(save(stage.canvas))
    await expect(await stage.canvas.findByText('Kofi Asare')).toBeVisible()
    await expect(stage.canvas.getByText('VIP')).toBeVisible()
  },
})

async function meetsAColleague(stage: Stage) {
  await beginEditing(stage)
  await retype(stage, 'Last name', 'Asare')
  await colleagueSaves(stage, { lastName: 'Owusu' })
  await stage.userEvent.click(save(stage.canvas))
  await mine(stage.canvas)
}

const mine = (canvas: Stage['canvas']) => canvas.findByRole('button', { name: 'Save my version' })

/** A colleague changed the same field: both versions are shown, and what was typed stays. */
export const ChangedElsewhere = meta.story({
  play: async (stage) => {
    await meetsAColleague(stage)
    await expect(stage.canvas.getByText('Owusu')).toBeVisible()
    await expect(stage.canvas.getByText('Asare')).toBeVisible()
    await expect(stage.canvas.getByLabelText('Last name')).toHaveValue('Asare')
    await expect((await findKofi(shopperOf(stage).sandbox)).lastName).toBe('Owusu')
  },
})

export const SavesOverAColleague = meta.story({
  play: async (stage) => {
    await meetsAColleague(stage)
    await stage.userEvent.click(await mine(stage.canvas))
    await expect(await stage.canvas.findByText('Kofi Asare')).toBeVisible()
    await waitFor(() => expect(stage.canvas.getByRole('button', { name: 'Edit details' })).toHaveFocus())
  },
})

/** The key that saved is not the key that overwrites, and neither is Enter in a field. */
export const PressesTwiceIntoAColleague = meta.story({
  play: async (stage) => {
    const { canvas, userEvent } = stage
    await meetsAColleague(stage)
    await waitFor(() => expect(canvas.getByText('A colleague changed this meanwhile')).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await userEvent.type(canvas.getByLabelText('Last name'), '{Enter}')
    await userEvent.click(save(canvas))
    await expect(writes(stage)).toEqual([])
    await expect((await findKofi(shopperOf(stage).sandbox)).lastName).toBe('Owusu')
  },
})

export const TakesWhatAColleagueSaved = meta.story({
  play: async (stage) => {
    const { canvas, userEvent } = stage
    await meetsAColleague(stage)
    await userEvent.click(canvas.getByRole('button', { name: 'Take what is saved: Last name' }))
    await expect(canvas.getByLabelText('Last name')).toHaveValue('Owusu')
    await expect(canvas.getByLabelText('Last name')).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
    await expect(await canvas.findByText('Kofi Owusu')).toBeVisible()
    await expect(writes(stage)).toEqual([])
  },
})

/** The number is another customer's: the way leads to them. */
export const TakenContact = meta.story({
  play: async (stage) => {
    const { canvas, userEvent, args } = stage
    await beginEditing(stage)
    await retype(stage, 'Phone number', '020 000 0002')
    await userEvent.click(save(canvas))
    await waitFor(() => expect(canvas.getByLabelText('Phone number')).toHaveFocus())
    await expect(canvas.getByLabelText('Phone number')).toBeInvalid()
    await userEvent.click(canvas.getByRole('button', { name: 'Open the existing customer' }))
    await waitFor(() => expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ firstName: 'Esi' })))
  },
})

/** Somebody at another desk deletes the same customer. */
async function colleagueDeletes({ loaded }: StoryContext) {
  const { sandbox } = shopperOf({ loaded })
  await customersOf(sandbox).remove(await findKofi(sandbox))
}

async function nobodyIsShown({ canvas }: Stage) {
  // What was pressed says so first, and then the record, which is read again.
  await waitFor(() => expect(canvas.queryByText('Active')).toBeNull())
  await expect(canvas.getByText(/isn’t here any more/, { selector: '.till-alert *' })).toBeVisible()
  await waitFor(() => expect(canvas.queryByRole('button')).toBeNull())
  await waitFor(() => expect(canvas.getByRole('heading', { name: 'Customer' })).toHaveFocus())
}

/** A colleague deleted them: saving says so and keeps what was typed, and there is no record to go back to. */
export const DeletedWhileEditing = meta.story({
  play: async (stage) => {
    const { canvas, userEvent } = stage
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    await colleagueDeletes(stage)
    await userEvent.click(save(canvas))
    await canvas.findByText(/isn’t here any more/, { selector: '.till-alert *' })
    await expect(canvas.getByLabelText('Last name')).toHaveValue('Asare')
    await expect(canvas.queryByRole('button', { name: 'Deactivate' })).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await nobodyIsShown(stage)
  },
})

/** Nothing was changed here, so nothing was saved: that they are gone is found out all the same. */
export const DeletedWhileEditingNothing = meta.story({
  play: async (stage) => {
    await beginEditing(stage)
    await colleagueDeletes(stage)
    await stage.userEvent.click(save(stage.canvas))
    await nobodyIsShown(stage)
    await expect(stage.canvas.queryByText(/was saved/)).toBeNull()
  },
})

export const DeletedBeforeDeactivating = meta.story({
  play: async (stage) => {
    const deactivate = await stage.canvas.findByRole('button', { name: 'Deactivate' })
    await colleagueDeletes(stage)
    await stage.userEvent.click(deactivate)
    await nobodyIsShown(stage)
  },
})

export const DeletedTwice = meta.story({
  play: async (stage) => {
    await stage.userEvent.click(await stage.canvas.findByRole('button', { name: 'Delete for good' }))
    const dialog = within(await screen.findByRole('dialog'))
    await stage.userEvent.type(dialog.getByLabelText('Type the name to go on'), 'kofi boateng')
    await colleagueDeletes(stage)
    await stage.userEvent.click(dialog.getByRole('button', { name: 'Delete for good' }))
    await nobodyIsShown(stage)
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
})

export const Deactivates = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Deactivate' }))
    await expect(await canvas.findByText('Inactive')).toBeVisible()
    await expect(canvas.getByText(/is inactive now/)).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: 'Deactivate' })).toHaveAttribute('aria-disabled', 'true')
    await expect((await findKofi(shopperOf({ loaded }).sandbox)).status).toBe('inactive')
  },
})

export const AsksForTheName = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete for good' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Type the name to go on'), 'Kofi')
    await userEvent.click(dialog.getByRole('button', { name: 'Delete for good' }))
    await waitFor(() => expect(dialog.getByLabelText('Type the name to go on')).toHaveFocus())
    await expect(dialog.getByLabelText('Type the name to go on')).toBeInvalid()
    await expect(writes({ loaded })).toEqual([])
  },
})

export const Deletes = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete for good' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Type the name to go on'), 'kofi boateng')
    await userEvent.tripleClick(dialog.getByRole('button', { name: 'Delete for good' }))
    await expect(await canvas.findByText(/Kofi Boateng.*was deleted/)).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Customer' })).toHaveFocus()
    await expect(args.onDeleted).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests().slice(-1)).toEqual(['DELETE /linkit/api/v1/customers/:id'])
  },
})

export const AddsAnAddress = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
    await userEvent.type(await canvas.findByLabelText('Name of this address', {}, patiently), 'Office')
    await userEvent.type(canvas.getByLabelText('Street or area'), '5 Ring Road')
    await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
    await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText('Office')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Add an address' })).toHaveFocus())
    await expect(writes({ loaded })).toEqual(['POST /linkit/api/v1/customers/:customerId/addresses'])
  },
})

export const EditsAnAddress = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit: Home' }))
    const label = await canvas.findByLabelText('Name of this address', {}, patiently)
    await userEvent.clear(label)
    await userEvent.type(label, 'House')
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(canvas.getByText('House').closest('li')).toHaveFocus())
  },
})

export const DeletesAnAddress = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete: Home' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }))
    await expect(await canvas.findByText('No addresses are saved for this customer yet.')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Addresses' })).toHaveFocus())
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...read, fault: { kind: 'html', status: 200 } }] } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('The customer didn’t load')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Kofi Boateng')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async (stage) => {
    const { canvas, userEvent } = stage
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.click(save(canvas))
    await expect(await canvas.findByText(/Waiting for a connection/)).toBeVisible()
    setNetwork('online')
    await expect(await canvas.findByText('Kofi Asare')).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { faults: [{ ...read, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
  },
})

const staffSessionEnded = { kind: 'status', status: 403 } as const

/** Their session ends in the middle: a way to sign in stands where they are, and what was typed is saved afterwards. */
export const SignedOutWhileEditing = meta.story({
  parameters: { sandbox: { faults: [{ ...replace, fault: staffSessionEnded }] } },
  play: async (stage) => {
    const { canvas, userEvent, args } = stage
    await beginEditing(stage)
    await retype(stage, 'Last name', 'Asare')
    await userEvent.click(save(canvas))
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Sign in' })).toBeNull())
    await expect(save(canvas)).toHaveFocus()
    await userEvent.click(save(canvas))
    await expect(await canvas.findByText('Kofi Asare')).toBeVisible()
  },
})

export const SignedOutBeforeDeactivating = meta.story({
  parameters: { sandbox: { faults: [{ ...replace, fault: staffSessionEnded }] } },
  play: async ({ canvas, userEvent, args }) => {
    const deactivate = await canvas.findByRole('button', { name: 'Deactivate' })
    await userEvent.click(deactivate)
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await waitFor(() => expect(deactivate).toHaveFocus())
    await userEvent.click(deactivate)
    await expect(await canvas.findByText('Inactive')).toBeVisible()
  },
})

export const SignedOutBeforeDeleting = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'DELETE', path: '/api/v1/customers/:id', fault: staffSessionEnded }] },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete for good' }))
    const dialog = within(await screen.findByRole('dialog'))
    const name = dialog.getByLabelText('Type the name to go on')
    await userEvent.type(name, 'kofi boateng')
    await userEvent.click(dialog.getByRole('button', { name: 'Delete for good' }))
    await userEvent.click(await dialog.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await waitFor(() => expect(name).toHaveFocus())
    await userEvent.click(dialog.getByRole('button', { name: 'Delete for good' }))
    await expect(await canvas.findByText(/Kofi Boateng.*was deleted/)).toBeVisible()
  },
})

export const SignedOutBeforeAddingAnAddress = meta.story({
  parameters: {
    sandbox: {
      faults: [{ method: 'POST', path: '/api/v1/customers/:customerId/addresses', fault: staffSessionEnded }],
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
    await userEvent.type(await canvas.findByLabelText('Name of this address', {}, patiently), 'Office')
    await userEvent.type(canvas.getByLabelText('Street or area'), '5 Ring Road')
    await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
    await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('heading', { name: 'Addresses' })).toHaveFocus()
    await expect(canvas.getByLabelText('Name of this address')).toHaveValue('Office')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await expect(await canvas.findByText('Office')).toBeVisible()
  },
})
