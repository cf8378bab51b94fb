'use client'

import { ghanaRegions, type AddressDraft, type ApiError } from '@tillkit/client'
import { useEffect, type ComponentPropsWithoutRef } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { SelectField } from '../ui/field/select-field.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { AddressFormSummary } from './address-form-summary.tsx'
import { addressFieldNames, isAddressField, readAddressFields, type AddressFields } from './read-address-fields.ts'

export interface AddressFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  /** The countries to choose from: two letters each. With one of them the question is not asked. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** What the fields begin with. */
  draft?: AddressDraft | undefined
  /** It is being saved. @default false */
  pending?: boolean | undefined
  /** Saving waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not saved. What was typed stays. */
  error?: ApiError | null | undefined
  /** Whether the first field takes the focus at once: where a tap has led here. @default false */
  focused?: boolean | undefined
  onSubmit: (draft: AddressDraft) => void
  onCancel?: (() => void) | undefined
}

/** Asks for an address. Ghana first: its regions to choose from, a landmark, and no postcode. */
export function AddressForm({
  countries = ['GH'],
  draft,
  pending = false,
  paused = false,
  error = null,
  focused = false,
  onSubmit,
  onCancel,
  className,
  ...props
}: AddressFormProps) {
  const m = useMessages()
  const words = m.addressForm
  const form = useForm<AddressFields, unknown, AddressDraft>({
    resolver: readAddressFields(m),
    defaultValues: fieldsOf(draft, countries[0] ?? 'GH'),
  })
  const { register, handleSubmit, setError, setFocus, setValue } = form
  const { errors } = form.formState
  const country = useWatch({ control: form.control, name: 'country' })

  useEffect(() => {
    if (focused) setFocus('label')
  }, [focused, setFocus])
  useEffect(() => {
    const refused = Object.keys(error?.fieldErrors ?? {}).filter(isAddressField)
    for (const [index, name] of refused.entries())
      setError(name, { type: 'server', message: m.common.refusedField }, { shouldFocus: index === 0 })
  }, [error, m, setError])

  const wrong = addressFieldNames.flatMap((name) => {
    const message = errors[name]?.message
    return message ? [{ name, message, onFocus: () => setFocus(name) }] : []
  })
  const failure = error && errorMessage(error, m, { 'connection-lost': m.addressBook.saveInterrupted })
  return (
    <form
      noValidate
      aria-label={words.title}
      {...props}
      {...root('address-form', { pending }, className)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) void handleSubmit(onSubmit)(event)
      }}
    >
      <AddressFormSummary wrong={wrong} />
      {countries.length > 1 && (
        <SelectField
          {...register('country', { onChange: () => setValue('region', '') })}
          label={words.country}
          autoComplete="country"
          error={errors.country?.message}
        >
          {countries.map((code) => (
            <option key={code} value={code}>
              {new Intl.DisplayNames(m.locale, { type: 'region' }).of(code)}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        {...register('label')}
        label={words.label}
        hint={words.labelHint}
        autoComplete="off"
        error={errors.label?.message}
      />
      <TextField
        {...register('line1')}
        label={words.line1}
        hint={words.line1Hint}
        autoComplete="address-line1"
        error={errors.line1?.message}
      />
      <TextField
        {...register('line2')}
        label={words.line2}
        optional={m.common.optional}
        hint={words.line2Hint}
        autoComplete="address-line2"
        error={errors.line2?.message}
      />
      <TextField {...register('city')} label={words.city} autoComplete="address-level2" error={errors.city?.message} />
      {country === 'GH' ? (
        <SelectField
          {...register('region')}
          label={words.region}
          autoComplete="address-level1"
          error={errors.region?.message}
        >
          <option value="">{words.chooseRegion}</option>
          {ghanaRegions.map(({ code, name }) => (
            <option key={code} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          {...register('region')}
          label={words.region}
          autoComplete="address-level1"
          error={errors.region?.message}
        />
      )}
      {failure && <Alert>{failure}</Alert>}
      <LiveRegion>{failure}</LiveRegion>
      <div {...part('address-form-actions')}>
        <Button type="submit" variant="primary" pending={pending}>
          {words.save}
        </Button>
        {onCancel && (
          <Button variant="quiet" unavailable={pending} onClick={() => onCancel()}>
            {m.common.cancel}
          </Button>
        )}
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </form>
  )
}

const fieldsOf = (draft: AddressDraft | undefined, country: string): AddressFields => ({
  label: '',
  line1: '',
  city: '',
  region: '',
  country,
  ...draft,
  line2: draft?.line2 ?? '',
})
