'use client'

import { brandsOf, isSameWallet, type ApiError, type MobileMoneyAccount, type MobileMoneyDraft } from '@tillkit/client'
import { useEffect, useId, useState, type HTMLAttributes, type ReactNode } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { countryName } from '../messages/country-name.ts'
import { mobileMoneyForm } from '../messages/en/mobile-money-form.ts'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { useRowGone } from '../saved-rows/row-gone.ts'
import { TextField } from '../ui/field/text-field.tsx'
import { FormFooter } from '../ui/form-footer/form-footer.tsx'
import { FormSummary } from '../ui/form-summary/form-summary.tsx'
import { refusedFields, useRefusedFields } from '../ui/form-summary/use-refused-fields.ts'
import { wrongFields } from '../ui/form-summary/wrong-fields.ts'
import { OwnForm } from '../ui/own-form/own-form.tsx'
import { PhoneField } from '../ui/phone-field/phone-field.tsx'
import { NetworkField } from './network-field.tsx'
import { mobileMoneyFieldNames, readMobileMoneyFields, type MobileMoneyFields } from './read-mobile-money-fields.ts'
import { useTypedNumber } from './use-typed-number.ts'

const english = { mobileMoneyForm }

export interface MobileMoneyFormProps extends Omit<HTMLAttributes<HTMLElement>, 'onSubmit' | 'id'> {
  /** Whose national numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** What is saved already: the same wallet is not saved twice. */
  saved?: readonly MobileMoneyAccount[] | undefined
  /** What the fields begin with: what was on its way when the session ended. */
  draft?: MobileMoneyDraft | undefined
  /** The number that the wallet probably has, where nothing is known of it yet: its network is guessed. */
  phoneNumber?: string | undefined
  /** The name that the wallet begins with. */
  label?: string | null | undefined
  /** Said above the fields. */
  explained?: ReactNode
  /** What the button says that saves it. @default 'Save wallet' */
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
  onSubmit: (draft: MobileMoneyDraft) => void
  onCancel?: (() => void) | undefined
}

/** Asks for a mobile money wallet: its number, from which the network is guessed, and a name. */
export function MobileMoneyForm({
  country: home = 'GH',
  saved = [],
  draft,
  phoneNumber,
  label,
  explained,
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
}: MobileMoneyFormProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyForm
  const formId = useId()
  const gone = useRowGone(pending)
  // What was tried may have been saved without our knowing: trying again is no second wallet.
  const begun = draft?.phoneNumber ?? phoneNumber
  const [tried, setTried] = useState(draft ?? null)
  const [chosenByHand, setChosenByHand] = useState(draft !== undefined)
  const { country, guess, reading, read } = useTypedNumber(home, begun)
  const form = useForm<MobileMoneyFields, unknown, MobileMoneyDraft>({
    resolver: readMobileMoneyFields(m, {
      country: home,
      isSaved: (wallet, itsCountry) =>
        !(tried && isSameWallet(tried, wallet, itsCountry)) &&
        saved.some((one) => isSameWallet(one, wallet, itsCountry)),
    }),
    defaultValues: {
      phoneNumber: begun ?? '',
      provider: draft?.provider ?? '',
      label: (draft ? draft.label : label) ?? '',
    },
  })
  const { register, handleSubmit, setError, setFocus, setValue, getValues } = form
  const { errors, isSubmitting } = form.formState
  const chosen = useWatch({ control: form.control, name: 'provider' })

  useEffect(() => {
    if (focused) setFocus('phoneNumber')
  }, [focused, setFocus])
  useEffect(() => {
    if (reading) return
    const offered = brandsOf(country).some(({ provider }) => provider === getValues('provider'))
    if (!offered || (guess && !chosenByHand)) setValue('provider', guess ?? '')
  }, [reading, country, guess, chosenByHand, getValues, setValue])
  useRefusedFields({
    error,
    names: mobileMoneyFieldNames,
    setError,
    message: error?.code === 'conflict' ? words.alreadySaved : m.common.refusedField,
  })

  // The fields that were not taken say so themselves.
  const atFields = refusedFields(error, mobileMoneyFieldNames).length > 0
  const failure =
    !error || atFields
      ? null
      : errorMessage(error, m, { 'connection-lost': m.common.saveInterrupted, conflict: words.alreadySaved })
  return (
    <OwnForm
      aria-label={words.title}
      {...props}
      {...root('mobile-money-form', { pending }, className)}
      formId={formId}
      apart={apart}
      pending={pending}
      onSubmit={() => {
        if (pending || isSubmitting) return
        void handleSubmit((wallet) => {
          setTried(wallet)
          onSubmit(wallet)
        })()
      }}
    >
      {explained && <p className="till-note">{explained}</p>}
      <FormSummary wrong={wrongFields(mobileMoneyFieldNames, errors, setFocus)} />
      <PhoneField
        {...register('phoneNumber', { onChange: ({ target }) => read(String(target.value)) })}
        form={formId}
        label={words.phoneNumber}
        hint={words.phoneHint(countryName(home, m.locale))}
        error={errors.phoneNumber?.message}
      />
      <NetworkField
        {...register('provider', { onChange: () => setChosenByHand(true) })}
        form={formId}
        country={country}
        guess={guess}
        chosen={chosen}
        error={errors.provider?.message}
      />
      <TextField
        {...register('label')}
        form={formId}
        label={words.label}
        optional={m.common.optional}
        hint={words.labelHint}
        autoComplete="off"
        error={errors.label?.message}
      />
      <FormFooter
        failure={error ? failure : gone}
        submitLabel={submitLabel ?? words.save}
        formId={formId}
        checking={isSubmitting}
        pending={pending}
        paused={paused}
        onCancel={onCancel}
      />
    </OwnForm>
  )
}
