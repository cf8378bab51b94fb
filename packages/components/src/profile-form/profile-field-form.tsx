'use client'

import type { ApiError } from '@tillkit/client'
import { useEffect, useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { contactProblems } from '../messages/en/contact-problems.ts'
import { profileFields } from '../messages/en/profile-fields.ts'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { HeldFields } from '../ui/field/held-fields.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { FormFooter } from '../ui/form-footer/form-footer.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { readProfileField, type ProfileField } from './read-profile-field.ts'

const english = { contactProblems, profileFields }

export interface ProfileFieldFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  field: ProfileField
  /** What the field begins with. @default '' */
  value?: string | undefined
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** It is being saved. @default false */
  pending?: boolean | undefined
  /** Saving waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not saved. What was typed stays. */
  error?: ApiError | null | undefined
  /** Whether the field takes the focus at once: where a tap has led here. @default false */
  focused?: boolean | undefined
  /** What the button says that saves it. @default 'Save' */
  submitLabel?: string | undefined
  /** What the button says that leaves it as it was. @default 'Cancel' */
  cancelLabel?: string | undefined
  /** Gets the value as it is sent: a number as E.164. */
  onSubmit: (value: string) => void
  onCancel?: (() => void) | undefined
}

/** Asks for one detail of a shopper. Small on purpose: it also stands at the end of signing in. */
export function ProfileFieldForm({
  field,
  value = '',
  country = 'GH',
  pending = false,
  paused = false,
  error = null,
  focused = false,
  submitLabel,
  cancelLabel,
  onSubmit,
  onCancel,
  className,
  ...props
}: ProfileFieldFormProps) {
  const m = useMessages(english)
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const aboutField = error?.code === 'conflict' || error?.code === 'validation'

  useEffect(() => {
    if (focused || aboutField) input.current?.focus()
  }, [focused, aboutField])

  const submit = useSingleFlight(async () => {
    const read = await readProfileField(field, input.current?.value ?? '', country, m)
    setProblem('problem' in read ? read.problem : null)
    if ('problem' in read) input.current?.focus()
    else onSubmit(read.value)
  })
  const failure = error && errorMessage(error, m, wordsFor(field))
  const trouble = problem ?? (aboutField ? failure : null)
  const elsewhere = aboutField || problem ? null : failure

  function wordsFor(about: ProfileField) {
    const validation = m.common.refusedField
    return about === 'name' ? { validation } : { validation, conflict: m.profileFields.taken[about] }
  }
  return (
    <form
      noValidate
      {...props}
      {...root('profile-field-form', { field, pending }, className)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) submit()
      }}
    >
      <HeldFields held={pending}>
        <TextField
          {...inputs[field]}
          ref={input}
          name={field}
          label={m.profileFields.field[field]}
          hint={m.profileFields.hint[field]}
          defaultValue={value}
          error={trouble ?? undefined}
        />
      </HeldFields>
      <LiveRegion>{trouble}</LiveRegion>
      <FormFooter
        failure={elsewhere}
        submitLabel={submitLabel ?? m.common.save}
        cancelLabel={cancelLabel}
        pending={pending}
        paused={paused}
        onCancel={onCancel}
      />
    </form>
  )
}

/** The keyboard and the autofill that suit each. Numbers and addresses are written from left to right. */
const inputs = {
  name: { type: 'text', autoComplete: 'name', autoCapitalize: 'words', dir: 'auto' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr' },
  email: {
    type: 'email',
    inputMode: 'email',
    autoComplete: 'email',
    autoCapitalize: 'off',
    spellCheck: false,
    dir: 'ltr',
  },
} as const
