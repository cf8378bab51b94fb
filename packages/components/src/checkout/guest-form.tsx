'use client'

import { useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { checkout } from '../messages/en/checkout.ts'
import { contactProblems } from '../messages/en/contact-problems.ts'
import { profileFields } from '../messages/en/profile-fields.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { readProfileField } from '../profile-form/read-profile-field.ts'
import { Button } from '../ui/button/button.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { FormSummary } from '../ui/form-summary/form-summary.tsx'
import { PhoneField } from '../ui/phone-field/phone-field.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { GuestDetails } from './checkout-order.ts'

const english = { contactProblems, profileFields, checkout }

export interface GuestFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  /** What the fields begin with. */
  details?: GuestDetails | null | undefined
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  onSubmit: (details: GuestDetails) => void
  /** Back to signing in. */
  onSignIn?: (() => void) | undefined
}

/** Asks a guest who they are: a name to ask for, and a number to call. */
export function GuestForm({ details, country = 'GH', onSubmit, onSignIn, className, ...props }: GuestFormProps) {
  const m = useMessages(english)
  const words = m.checkout
  const name = useRef<HTMLInputElement>(null)
  const phone = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<{ name?: string; phone?: string }>({})

  const submit = useSingleFlight(async () => {
    const [readName, readPhone] = await Promise.all([
      readProfileField('name', name.current?.value ?? '', country, m),
      readProfileField('phone', phone.current?.value ?? '', country, m),
    ])
    setProblems({
      ...('problem' in readName && { name: readName.problem }),
      ...('problem' in readPhone && { phone: readPhone.problem }),
    })
    if ('problem' in readName) name.current?.focus()
    else if ('problem' in readPhone) phone.current?.focus()
    else onSubmit({ name: readName.value, phone: readPhone.value })
  })

  const wrong = [
    ...(problems.name ? [{ name: 'name', message: problems.name, onFocus: () => name.current?.focus() }] : []),
    ...(problems.phone ? [{ name: 'phone', message: problems.phone, onFocus: () => phone.current?.focus() }] : []),
  ]
  return (
    <form
      noValidate
      aria-label={words.guest}
      {...props}
      {...root('guest-form', {}, className)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormSummary wrong={wrong} />
      <TextField
        ref={name}
        name="name"
        dir="auto"
        label={m.profileFields.field.name}
        hint={words.guestNameHint}
        autoComplete="name"
        autoCapitalize="words"
        defaultValue={details?.name}
        error={problems.name}
      />
      <PhoneField
        ref={phone}
        name="phone"
        label={m.profileFields.field.phone}
        hint={words.guestPhoneHint}
        autoComplete="tel"
        defaultValue={details?.phone}
        error={problems.phone}
      />
      <div {...part('guest-form-actions')}>
        <Button type="submit" variant="primary">
          {words.continue}
        </Button>
        {onSignIn && (
          <Button variant="quiet" onClick={() => onSignIn()}>
            {words.signInInstead}
          </Button>
        )}
      </div>
    </form>
  )
}
