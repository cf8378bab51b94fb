import { ApiError } from '@tillkit/client'
import { expect, fn, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { AddressForm } from './address-form.tsx'

const draft = {
  label: 'Home',
  line1: '12 Independence Ave',
  line2: 'Flat 3',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}

const failed = (details: Pick<ApiError, 'code'> & Partial<Pick<ApiError, 'fieldErrors'>>) =>
  new ApiError({ ...details, backend: 'cimplify-link', operation: 'POST /v1/link/addresses' })

const meta = preview.meta({
  title: 'AddressBook/AddressForm',
  component: AddressForm,
  args: { onSubmit: fn(), onCancel: fn() },
})

export const Empty = meta.story()

export const Fills = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText('Name of this address'), ' Home ')
    await userEvent.type(canvas.getByLabelText('Street or area'), '12 Independence Ave')
    await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
    await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce())
    await expect(args.onSubmit).toHaveBeenCalledWith({ ...draft, line2: null })
  },
})

export const Incomplete = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const street = canvas.getByLabelText('Street or area')
    await userEvent.type(canvas.getByLabelText('Name of this address'), 'Home')
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    await waitFor(() => expect(street).toHaveFocus())
    await expect(street).toHaveAccessibleDescription('Enter the street or the area.')
    await expect(canvas.getAllByText('3 details need another look')[1]).toBeVisible()
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: 'Choose or enter the region.' }))
    await expect(canvas.getByLabelText('Region')).toHaveFocus()
  },
})

export const TooLong = meta.story({
  args: { draft: { ...draft, label: 'x'.repeat(51) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
    const label = canvas.getByLabelText('Name of this address')
    await waitFor(() => expect(label).toHaveAccessibleDescription(/at most 50 characters/))
  },
})

export const Saving = meta.story({ args: { draft, pending: true } })

export const WaitingForTheNetwork = meta.story({ args: { draft, pending: true, paused: true } })

export const Interrupted = meta.story({ args: { draft, error: failed({ code: 'connection-lost' }) } })

/** The shop refused a field: it says so where the field is. */
export const Refused = meta.story({
  args: { draft, error: failed({ code: 'validation', fieldErrors: { city: 'unknown' } }) },
  play: async ({ canvas }) => {
    const city = canvas.getByLabelText('City or town')
    await waitFor(() => expect(city).toHaveFocus())
    await expect(city).toBeInvalid()
    await expect(city).toHaveValue('Accra')
  },
})

/** Where houses have no numbers: a landmark, and the digital address of the plate at the gate. */
export const LandmarkAndDigitalAddress = meta.story({
  args: { draft: { ...draft, line2: 'Opposite the Total station, GA-183-8164' } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByLabelText('Landmark (optional)')).toHaveValue('Opposite the Total station')
    const digitalAddress = canvas.getByLabelText('Digital address (optional)')
    await expect(digitalAddress).toHaveValue('GA-183-8164')
    await userEvent.clear(digitalAddress)
    await userEvent.type(digitalAddress, 'near GA{Enter}')
    await waitFor(() => expect(digitalAddress).toHaveAccessibleDescription(/looks like GA-183-8164/))
    await expect(digitalAddress).toHaveFocus()
    await userEvent.clear(digitalAddress)
    await userEvent.type(digitalAddress, 'ak 039 5028{Enter}')
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce())
    await expect(args.onSubmit).toHaveBeenCalledWith({ ...draft, line2: 'Opposite the Total station, AK-039-5028' })
  },
})

export const SeveralCountries = meta.story({
  args: { countries: ['GH', 'KE', 'NG'], draft },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Country'), 'Kenya')
    const region = canvas.getByLabelText('Region')
    await expect(region.tagName).toBe('INPUT')
    await expect(region).toHaveValue('')
  },
})
