import { expect, fn, waitFor, type userEvent as events, type within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../../.storybook/shopper.ts'
import { withDesk } from '../../../../../.storybook/with-desk.tsx'
import { CustomerEditor } from './customer-editor.tsx'

const meta = preview.meta({
  title: 'Desk/CustomerEditor/New',
  component: CustomerEditor,
  decorators: [withDesk],
  args: { onOpen: fn(), onCreated: fn(), onSignIn: fn() },
  parameters: { sandbox: {} },
})

interface Stage {
  readonly canvas: ReturnType<typeof within>
  readonly userEvent: ReturnType<typeof events.setup>
}

const create = { method: 'POST', path: '/api/v1/customers' }

const save = (canvas: Stage['canvas']) => canvas.getByRole('button', { name: 'Save customer' })

// The form is fetched when it is wanted, in development from sources.
const patiently = { timeout: 10_000 }

async function fillIn({ canvas, userEvent }: Stage) {
  await userEvent.type(await canvas.findByLabelText('First name', {}, patiently), 'Adwoa')
  await userEvent.type(canvas.getByLabelText('Last name'), 'Sarpong')
  await userEvent.type(canvas.getByLabelText('Phone number'), '020 999 0001')
  await userEvent.type(canvas.getByLabelText('E-mail address'), 'adwoa@example.com')
}

export const Empty = meta.story()

/** Where the lookup found nobody: what was looked for is there, and the name comes next. */
export const BeginsWithTheContact = meta.story({
  args: { known: { phone: '+233209990001' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Phone number')).toHaveValue('+233209990001')
    await waitFor(() => expect(canvas.getByLabelText('First name')).toHaveFocus())
  },
})

export const Saves = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.tripleClick(save(canvas))
    await waitFor(() =>
      expect(args.onCreated).toHaveBeenCalledWith(
        expect.objectContaining({ phone: '+233209990001', status: 'active', type: 'individual' }),
      ),
    )
    await expect(args.onCreated).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('heading', { name: 'New customer' })).toHaveFocus()
    await expect(shopperOf({ loaded }).requests()).toEqual(['POST /linkit/api/v1/customers'])
  },
})

export const Incomplete = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('First name', {}, patiently), 'Adwoa')
    await userEvent.click(save(canvas))
    await waitFor(() => expect(canvas.getByLabelText('Last name')).toHaveFocus())
    await expect(canvas.getAllByText('3 details need another look')[1]).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})

/** They are here already: the way leads to them, and nothing typed is lost. */
export const Duplicate = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.clear(canvas.getByLabelText('E-mail address'))
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'Kofi@example.com')
    await userEvent.click(save(canvas))
    await userEvent.click(await canvas.findByRole('button', { name: 'Open the existing customer' }))
    await waitFor(() => expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ firstName: 'Kofi' })))
    await expect(args.onCreated).not.toHaveBeenCalled()
    await expect(canvas.getByLabelText('First name')).toHaveValue('Adwoa')
    await expect(canvas.getByLabelText('E-mail address')).toBeInvalid()
    await expect(canvas.getByLabelText('E-mail address')).toHaveAccessibleDescription(
      'Another customer has this e-mail address.',
    )
  },
})

/** The answer was lost, and the customer is there: saving again finds them, and makes no second one. */
export const AnswerIsLost = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'drop-after-commit' } }] } },
  play: async ({ canvas, userEvent, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(save(canvas))
    await canvas.findAllByText(/Check your connection|connection dropped/)
    await userEvent.click(save(canvas))
    await userEvent.click(await canvas.findByRole('button', { name: 'Open the existing customer' }))
    await waitFor(() => expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ firstName: 'Adwoa' })))
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(save(canvas))
    await waitFor(() => expect(save(canvas)).toHaveAttribute('aria-busy', 'true'))
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { faults: [{ ...create, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent, args }) => {
    await fillIn({ canvas, userEvent })
    await userEvent.click(save(canvas))
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(canvas.getByLabelText('First name')).toHaveValue('Adwoa')
  },
})
