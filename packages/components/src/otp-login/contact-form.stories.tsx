import { expect, fn, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { ContactForm } from './contact-form.tsx'

const meta = preview.meta({ title: 'OtpLogin/ContactForm', component: ContactForm, args: { onSubmit: fn() } })

export const Phone = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '024 400 0000{Enter}')
    const contact = { type: 'phone', value: '+233244000000' }
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledWith(contact, { type: 'phone', text: '024 400 0000' }))
  },
})

export const Email = meta.story({
  args: { typed: { type: 'email', text: 'ama@example.com' } },
})

export const NotANumber = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByLabelText('Phone number')
    await userEvent.type(field, '12')
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/doesn’t look like a phone number/)
    await expect(field).toHaveValue('12')
    await expect(field).toHaveFocus()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
})

export const BetweenPhoneAndEmail = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '0244')
    await userEvent.click(canvas.getByRole('button', { name: 'Use e-mail instead' }))
    await expect(canvas.getByLabelText('E-mail address')).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Use a phone number instead' }))
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('0244')
  },
})

export const Sending = meta.story({
  args: { typed: { type: 'phone', text: '024 400 0000' }, pending: true },
})

export const StillSending = meta.story({
  ...Sending.input,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Still working on it…', {}, { timeout: 6000 })).toBeVisible()
  },
})

export const Failed = meta.story({
  args: {
    typed: { type: 'phone', text: '024 400 0000' },
    error: 'We can’t reach the shop right now. Check your connection, then try again.',
  },
})

export const TooManyTries = meta.story({
  args: {
    typed: { type: 'phone', text: '024 400 0000' },
    error: 'That was too many tries in a short time. Try again in 2 minutes.',
    waitUntil: Date.now() + 120_000,
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
})
