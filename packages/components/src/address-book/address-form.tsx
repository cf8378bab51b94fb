'use client'

import { parseLandmarkLine, type AddressDraft, type ApiError } from '@tillkit/client'
import { useEffect, useId, type HTMLAttributes } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { countryName } from '../messages/country-name.ts'
import { addressForm } from '../messages/en/address-form.ts'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { useRowGone } from '../saved-rows/row-gone.ts'
import { SelectField } from '../ui/field/select-field.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { FormFooter } from '../ui/form-footer/form-footer.tsx'
import { FormSummary } from '../ui/form-summary/form-summary.tsx'
import { useRefusedFields } from '../ui/form-summary/use-refused-fields.ts'
import { wrongFields } from '../ui/form-summary/wrong-fields.ts'
import { OwnForm } from '../ui/own-form/own-form.tsx'
import { addressFieldNames, readAddressFields, type AddressFields } from './read-address-fields.ts'
import { regionNames } from './region-names.ts'

const english = { addressForm }

export interface AddressFormProps extends Omit<HTMLAttributes<HTMLElement>, 'onSubmit' | 'id'> {
  /** The countries to choose from: two letters each. With one of them the question is not asked. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** What the fields begin with. */
  draft?: AddressDraft | undefined
  /** The name that a new address begins with. */
  label?: string | undefined
  /** What the button says that saves it. @default 'Save address' */
  submitLabel?: string | undefined
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
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
  label = '',
  submitLabel,
  apart,
  pending = false,
  paused = false,
  error = null,
  focused = false,
  onSubmit,
  onCancel,
  className,
  ...props
}: AddressFormProps) {
  const m = useMessages(english)
  const words = m.addressForm
  const formId = useId()
  const gone = useRowGone(pending)
  const form = useForm<AddressFields, unknown, AddressDraft>({
    resolver: readAddressFields(m),
    defaultValues: { ...fieldsOf(draft, countries[0] ?? 'GH'), label: draft?.label ?? label },
  })
  const { register, handleSubmit, setError, setFocus, setValue } = form
  const { errors } = form.formState
  const inGhana = useWatch({ control: form.control, name: 'country' }) === 'GH'

  useEffect(() => {
    if (focused) setFocus('label')
  }, [focused, setFocus])
  useRefusedFields({ error, names: addressFieldNames, setError, message: m.common.refusedField })

  const offered = draft && !countries.includes(draft.country) ? [draft.country, ...countries] : countries
  return (
    <OwnForm
      aria-label={words.title}
      {...props}
      {...root('address-form', { pending }, className)}
      formId={formId}
      apart={apart}
      pending={pending}
      onSubmit={() => {
        if (!pending) void handleSubmit((typed) => onSubmit(typed))()
      }}
    >
      <FormSummary wrong={wrongFields(addressFieldNames, errors, setFocus)} />
      {offered.length > 1 && (
        <SelectField
          {...register('country', { onChange: () => setValue('region', '') })}
          form={formId}
          label={words.country}
          autoComplete="country"
          error={errors.country?.message}
        >
          {offered.map((code) => (
            <option key={code} value={code}>
              {countryName(code, m.locale)}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        {...register('label')}
        form={formId}
        dir="auto"
        label={words.label}
        hint={words.labelHint}
        autoComplete="off"
        error={errors.label?.message}
      />
      <TextField
        {...register('line1')}
        form={formId}
        dir="auto"
        label={words.line1}
        hint={words.line1Hint}
        autoComplete="address-line1"
        error={errors.line1?.message}
      />
      <TextField
        {...register('line2')}
        form={formId}
        dir="auto"
        label={inGhana ? words.landmark : words.line2}
        optional={m.common.optional}
        hint={inGhana && words.landmarkHint}
        autoComplete="address-line2"
        error={errors.line2?.message}
      />
      {inGhana && (
        <TextField
          {...register('digitalAddress')}
          form={formId}
          // Letters and digits that are read from left to right in every language.
          dir="ltr"
          label={words.digitalAddress}
          optional={m.common.optional}
          hint={words.digitalAddressHint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={errors.digitalAddress?.message}
        />
      )}
      <TextField
        {...register('city')}
        form={formId}
        dir="auto"
        label={words.city}
        autoComplete="address-level2"
        error={errors.city?.message}
      />
      {inGhana ? (
        <SelectField
          {...register('region')}
          form={formId}
          label={words.region}
          autoComplete="address-level1"
          error={errors.region?.message}
        >
          <option value="">{words.chooseRegion}</option>
          {regionNames(draft?.country === 'GH' ? draft.region : '').map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          {...register('region')}
          form={formId}
          dir="auto"
          label={words.region}
          autoComplete="address-level1"
          error={errors.region?.message}
        />
      )}
      <FormFooter
        failure={error ? errorMessage(error, m, { 'connection-lost': m.common.saveInterrupted }) : gone}
        submitLabel={submitLabel ?? words.save}
        formId={formId}
        pending={pending}
        paused={paused}
        onCancel={onCancel}
      />
    </OwnForm>
  )
}

function fieldsOf(draft: AddressDraft | undefined, firstCountry: string): AddressFields {
  const country = draft?.country ?? firstCountry
  const line2 = draft?.line2 ?? null
  const { landmark, digitalAddress } =
    country === 'GH' ? parseLandmarkLine(line2) : { landmark: line2, digitalAddress: null }
  return {
    label: '',
    line1: '',
    city: '',
    region: '',
    ...draft,
    country,
    line2: landmark ?? '',
    digitalAddress: digitalAddress ?? '',
  }
}
