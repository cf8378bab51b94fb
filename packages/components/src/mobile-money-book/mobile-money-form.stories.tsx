import { ApiError } from '@tillkit/client'
import { expect, fn, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { MobileMoneyForm } from './mobile-money-form.tsx'
import { oldVodafone } from './sample-accounts.ts'

const draft = { phoneNumber: '+233244000000', provider: 'mtn', label: 'My MTN' } as const

const failed = (details: Pick<ApiError, 'code'> & Partial<Pick<ApiError, 'fieldErrors'>>) =>
  new ApiError({ ...details, backend: 'cimplify-link', operation: 'POST /v1/link/mobile-money' })

const meta = preview.meta({
  title: 'MobileMoneyBook/MobileMoneyForm',
  component: MobileMoneyForm,
  args: { onSubmit: fn(), onCancel: fn() },
})

export const Empty = meta.story()

/** The network comes from the number, and may be another: numbers are taken along. */
export const GuessesTheNetwork = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const network = canvas.getByLabelText('Network')
    await userEvent.type(canvas.getByLabelText('Mobile money number'), '024 400 0000')
    await waitFor(() => expect(network).toHaveValue('mtn'))
    await expect(network).toHaveAccessibleDescription(/^Guessed from the number/)
    await expect(canvas.getByText('Network: MTN MoMo.')).toBeInTheDocument()
    await userEvent.selectOptions(network, 'Telecel Cash')
    await expect(network).toHaveAccessibleDescription(/began with MTN MoMo/)
    await userEvent.type(canvas.getByLabelText('Mobile money number'), '{Backspace}1{Enter}')
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce())
    await expect(args.onSubmit).toHaveBeenCalledWith({ phoneNumber: '+233244000001', provider: 'telecel', label: null })
  },
})

/** A number of another country has that country's brands. */
export const FromAnotherCountry = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Mobile money number'), '+254 712 345678')
    await waitFor(() => expect(canvas.getByLabelText('Network')).toHaveValue('mpesa'))
    await expect(canvas.getByRole('option', { name: 'Airtel Money' })).toBeInTheDocument()
    await expect(canvas.queryByRole('option', { name: 'Telecel Cash' })).toBeNull()
  },
})

export const Incomplete = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const number = canvas.getByLabelText('Mobile money number')
    await userEvent.type(number, '12')
    await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
    await waitFor(() => expect(number).toHaveFocus())
    await expect(number).toHaveAccessibleDescription(/doesn’t look like a phone number/)
    await expect(canvas.getAllByText('2 details need another look')[1]).toBeVisible()
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: 'Choose the network.' }))
    await expect(canvas.getByLabelText('Network')).toHaveFocus()
  },
})

export const WithoutAWallet = meta.story({
  play: async ({ canvas, userEvent }) => {
    const number = canvas.getByLabelText('Mobile money number')
    await userEvent.type(number, '+44 20 7946 0958{Enter}')
    await waitFor(() => expect(number).toHaveAccessibleDescription(/don’t know a wallet/))
  },
})

/** Vodafone Cash is Telecel Cash today: it is the same wallet. */
export const SavedAlready = meta.story({
  args: { saved: [oldVodafone] },
  play: async ({ canvas, userEvent, args }) => {
    const number = canvas.getByLabelText('Mobile money number')
    await userEvent.type(number, '020 111 2233')
    await waitFor(() => expect(canvas.getByLabelText('Network')).toHaveValue('telecel'))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(number).toHaveAccessibleDescription(/saved this wallet already/))
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
})

export const Saving = meta.story({ args: { draft, pending: true } })

export const WaitingForTheNetwork = meta.story({ args: { draft, pending: true, paused: true } })

export const Interrupted = meta.story({ args: { draft, error: failed({ code: 'connection-lost' }) } })

/** Another device saved it in the meantime: it says so where the number is. */
export const SavedElsewhere = meta.story({
  args: { draft, error: failed({ code: 'conflict', fieldErrors: { phoneNumber: 'is saved already' } }) },
  play: async ({ canvas }) => {
    const number = canvas.getByLabelText('Mobile money number')
    await waitFor(() => expect(number).toHaveFocus())
    await expect(number).toHaveAccessibleDescription(/saved this wallet already/)
    await expect(number).toHaveValue('+233244000000')
  },
})
