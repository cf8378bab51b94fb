'use client'

import type { ApiError } from '@tillkit/client'
import { useEffect, useId, useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { contactProblems } from '../../messages/en/contact-problems.ts'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { part, root } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { FormSummary } from '../../ui/form-summary/form-summary.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { OwnForm } from '../../ui/own-form/own-form.tsx'
import { PhoneField } from '../../ui/phone-field/phone-field.tsx'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { customerGenders, customerTypes, writableStatuses } from '../customer/customer-words.ts'
import { wordFor } from '../customer/word-for.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { ChangedElsewhere, type DisputedField } from './changed-elsewhere.tsx'
import { conflictIn } from './conflict.ts'
import { customerFieldNames, emptyFields, isCustomerField, type CustomerFields } from './customer-fields.ts'
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
  // Not after the screen is painted: the field gets the focus and says what is wrong with it in one.
  useLayoutEffect(() => {
    // What a colleague changed is no mistake: it is shown with both versions.
    if (conflictIn(error) === 'changed-meanwhile') return
    const refused = Object.keys(error?.fieldErrors ?? {}).filter(isCustomerField)
    for (const [index, name] of refused.entries()) {
      const taken = error?.fieldErrors[name] === 'taken' && (name === 'email' || name === 'phone')
      const problem = taken
        ? { type: 'taken', message: d.editor.taken[name] }
        : { type: 'server', message: m.common.refusedField }
      setError(name, problem, { shouldFocus: index === 0 })
    }
  }, [error, m, d, setError])

  const wrong = customerFieldNames.flatMap((name) => {
    const { type, message } = errors[name] ?? {}
    // Of a contact that is taken another note speaks, with a way on.
    return message && type !== 'taken' ? [{ name, message, onFocus: () => setFocus(name) }] : []
  })
  const failure =
    error && conflict !== 'taken' && disputed.length === 0
      ? errorMessage(error, m, {
          'connection-lost': m.common.saveInterrupted,
          refused: d.common.staffOnly,
          unauthenticated: d.common.staffOnly,
        })
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
      <FormSummary wrong={wrong} />
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
      {failure && <Alert>{failure}</Alert>}
      <LiveRegion>{failure}</LiveRegion>
      <div {...part('customer-form-actions')}>
        <Button ref={save} type="submit" variant="primary" pending={pending} unavailable={open.length > 0}>
          {submitLabel ?? d.editor.save}
        </Button>
        {onCancel && (
          <Button variant="quiet" unavailable={pending && !paused} onClick={() => onCancel()}>
            {m.common.cancel}
          </Button>
        )}
      </div>
      <ProgressNote pending={pending} paused={paused} />
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
