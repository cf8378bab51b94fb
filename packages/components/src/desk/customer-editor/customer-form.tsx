'use client'

import type { ApiError } from '@tillkit/client'
import { useEffect, useId, useRef, useState, type HTMLAttributes, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { contactProblems } from '../../messages/en/contact-problems.ts'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { root } from '../../part.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { FormFooter } from '../../ui/form-footer/form-footer.tsx'
import { FormSummary } from '../../ui/form-summary/form-summary.tsx'
import { useRefusedFields } from '../../ui/form-summary/use-refused-fields.ts'
import { wrongFields } from '../../ui/form-summary/wrong-fields.ts'
import { OwnForm } from '../../ui/own-form/own-form.tsx'
import { PhoneField } from '../../ui/phone-field/phone-field.tsx'
import { customerGenders, customerTypes, writableStatuses } from '../customer/customer-words.ts'
import { wordFor } from '../customer/word-for.ts'
import { isForStaff, StaffOnly } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { ChangedElsewhere, type DisputedField } from './changed-elsewhere.tsx'
import { conflictIn } from './conflict.ts'
import { customerFieldNames, emptyFields, type CustomerFields } from './customer-fields.ts'
import { readCustomerFields, type WrittenCustomer } from './read-customer-fields.ts'

const english = { contactProblems }

export interface CustomerFormProps extends Omit<HTMLAttributes<HTMLElement>, 'onSubmit' | 'id'> {
  /** What the fields begin with. */
  fields?: Partial<CustomerFields> | undefined
  /** The number as it is saved. Left alone it is not questioned. */
  savedPhone?: string | null | undefined
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** What the button says that saves it. @default 'Save customer' */
  submitLabel?: string | undefined
  /** It is being saved. @default false */
  pending?: boolean | undefined
  /** Saving waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not saved. What was typed stays. */
  error?: ApiError | null | undefined
  /** What a colleague changed meanwhile. Both versions are shown, and what was typed stays. */
  disputed?: readonly DisputedField[] | undefined
  /** Takes staff to their sign-in, where that is why it was not saved, and takes the error back. */
  onSignIn?: (() => void) | undefined
  /** What can be done about a contact that another customer has. */
  taken?: ReactNode
  /** Whether the first field takes the focus at once: where a tap has led here. @default false */
  focused?: boolean | undefined
  onSubmit: (written: WrittenCustomer) => void
  onCancel?: (() => void) | undefined
}

/** Asks for a customer, within the limits of the directory. */
export function CustomerForm({
  fields,
  savedPhone = null,
  country = 'GH',
  submitLabel,
  pending = false,
  paused = false,
  error = null,
  disputed = [],
  onSignIn,
  taken,
  focused = false,
  onSubmit,
  onCancel,
  className,
  ...props
}: CustomerFormProps) {
  const m = useMessages(english)
  const d = useDeskMessages()
  const words = d.customer
  const formId = useId()
  const save = useRef<HTMLButtonElement>(null)
  const form = useForm<CustomerFields, unknown, WrittenCustomer>({
    resolver: readCustomerFields(m, d, { country, savedPhone }),
    defaultValues: { ...emptyFields, ...fields },
  })
  const { register, handleSubmit, setError, setFocus, setValue } = form
  const { errors } = form.formState
  // Theirs was taken: no longer a question.
  const [settled, setSettled] = useState<readonly DisputedField[]>([])
  const open = disputed.filter(
    ({ name, theirs }) => !settled.some((field) => field.name === name && field.theirs === theirs),
  )
  const conflict = conflictIn(error)

  useEffect(() => {
    if (focused) setFocus('firstName')
  }, [focused, setFocus])
  useRefusedFields({
    // What a colleague changed is no mistake: it is shown with both versions.
    error: conflict === 'changed-meanwhile' ? null : error,
    names: customerFieldNames,
    setError,
    message: m.common.refusedField,
    taken: d.editor.taken,
  })

  // Of a contact that is taken another note speaks, with a way on.
  const summarised = customerFieldNames.filter((name) => errors[name]?.type !== 'taken')
  const failure =
    error && !isForStaff(error) && conflict !== 'taken' && disputed.length === 0
      ? errorMessage(error, m, { 'connection-lost': m.common.saveInterrupted })
      : null
  function submit() {
    if (!pending) void handleSubmit((written) => onSubmit(written))()
  }
  const options = (named: Readonly<Record<string, string>>, known: readonly string[], present = '') =>
    withPresent(known, present).map((word) => (
      <option key={word} value={word}>
        {wordFor(named, word)}
      </option>
    ))
  return (
    <OwnForm
      {...props}
      {...root('customer-form', { pending }, className)}
      formId={formId}
      pending={pending}
      onSubmit={submit}
    >
      <FormSummary wrong={wrongFields(summarised, errors, setFocus)} />
      {conflict === 'taken' && taken}
      <ChangedElsewhere
        disputed={open}
        onSaveMine={() => {
          submit()
          // The pressed button goes at once.
          save.current?.focus()
        }}
        onTake={(field) => {
          setValue(field.name, field.theirs)
          setSettled([...settled, field])
          setFocus(field.name)
        }}
      />
      <TextField
        {...register('firstName')}
        {...typed}
        label={words.field.firstName}
        error={errors.firstName?.message}
      />
      <TextField {...register('lastName')} {...typed} label={words.field.lastName} error={errors.lastName?.message} />
      <PhoneField {...register('phone')} autoComplete="off" label={words.field.phone} error={errors.phone?.message} />
      <TextField
        {...register('email')}
        {...typed}
        type="email"
        inputMode="email"
        autoCapitalize="off"
        dir="ltr"
        label={words.field.email}
        error={errors.email?.message}
      />
      <TextField
        {...register('birthdate')}
        type="date"
        autoComplete="off"
        label={words.field.birthdate}
        optional={m.common.optional}
        error={errors.birthdate?.message}
      />
      <SelectField {...register('gender')} required={false} label={words.field.gender} error={errors.gender?.message}>
        <option value="">{words.notSaid}</option>
        {options(words.gender, customerGenders, fields?.gender)}
      </SelectField>
      <SelectField {...register('type')} label={words.field.type} error={errors.type?.message}>
        {options(words.type, customerTypes, fields?.type)}
      </SelectField>
      <SelectField {...register('status')} label={words.field.status} error={errors.status?.message}>
        {options(words.status, writableStatuses, fields?.status)}
      </SelectField>
      {isForStaff(error) && (
        <StaffOnly
          onSignIn={
            onSignIn &&
            (() => {
              // The pressed button goes at once.
              save.current?.focus()
              onSignIn()
            })
          }
        />
      )}
      <FormFooter
        failure={failure}
        submitLabel={submitLabel ?? d.editor.save}
        submitRef={save}
        pending={pending}
        paused={paused}
        unavailable={open.length > 0}
        onCancel={onCancel}
      />
    </OwnForm>
  )
}

// Somebody else's words: the browser has nothing to fill in.
const typed = { dir: 'auto', autoComplete: 'off', spellCheck: false } as const

/** The words to choose from, with the one that a customer has: it must not be lost by opening them. */
function withPresent(known: readonly string[], present: string): readonly string[] {
  if (!present || known.includes(present)) return known
  // Blocked and banned read the same (C3): one of them is enough.
  return [present, ...known.filter((word) => present !== 'blocked' || word !== 'banned')]
}
