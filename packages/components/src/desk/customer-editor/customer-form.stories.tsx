import { expect, fn, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { withDesk } from '../../../../../.storybook/with-desk.tsx'
import { ama, kofi } from '../customer/sample-customers.ts'
import { fieldsOf } from './customer-fields.ts'
import { CustomerForm } from './customer-form.tsx'

const meta = preview.meta({
  title: 'Desk/CustomerForm',
  component: CustomerForm,
  decorators: [withDesk],
  args: { 'aria-label': 'Customer', fields: fieldsOf(ama), savedPhone: ama.phone, onSubmit: fn(), onCancel: fn() },
})

export const Filled = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save customer' }))
    const { id: _id, createdAt: _created, updatedAt: _updated, ...written } = ama
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledWith(written))
  },
})

/** A status that only the API may say stays chosen, and is not written. */
export const Suspended = meta.story({
  args: { fields: fieldsOf(kofi), savedPhone: kofi.phone },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByLabelText('Status')).toHaveDisplayValue('Suspended')
    await userEvent.click(canvas.getByRole('button', { name: 'Save customer' }))
    await waitFor(() =>
      expect(args.onSubmit).toHaveBeenCalledWith({
        firstName: 'Kofi',
        lastName: 'Boateng',
        email: kofi.email,
        phone: kofi.phone,
        birthdate: null,
        gender: null,
        type: 'individual',
      }),
    )
  },
})

export const TooLong = meta.story({
  args: { fields: { ...fieldsOf(ama), lastName: 'x'.repeat(101) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save customer' }))
    await waitFor(() =>
      expect(canvas.getByLabelText('Last name')).toHaveAccessibleDescription(/at most 100 characters/),
    )
  },
})

export const WaitingForTheNetwork = meta.story({ args: { pending: true, paused: true } })
