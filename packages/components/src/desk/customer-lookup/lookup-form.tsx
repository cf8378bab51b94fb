'use client'

import type { Contact } from '@tillkit/client'
import { useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { readContact } from '../../otp-login/read-contact.ts'
import { root } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'

export interface LookupFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** Somebody is being looked for. @default false */
  pending?: boolean | undefined
  /** Gets a number as E.164, an e-mail address as it was typed. */
  onFind: (contact: Contact) => void
}

/** One field for a phone number or an e-mail address: which of the two it is shows by itself. */
export function LookupForm({ country = 'GH', pending = false, onFind, className, ...props }: LookupFormProps) {
  const m = useMessages()
  const { lookup } = useDeskMessages()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const submit = useSingleFlight(async () => {
    const text = input.current?.value ?? ''
    const type = text.includes('@') ? 'email' : 'phone'
    try {
      const contact = await readContact({ type, text }, country)
      setProblem(contact ? null : lookup.invalid)
      if (contact) onFind(contact)
      else input.current?.focus()
    } catch {
      // The phone library could not be loaded.
      setProblem(m.errors.unreachable)
    }
  })
  return (
    <form
      noValidate
      role="search"
      {...props}
      {...root('lookup-form', { pending }, className)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) submit()
      }}
    >
      <TextField
        ref={input}
        label={lookup.contact}
        hint={lookup.hint}
        error={problem ?? undefined}
        // Somebody else's: the browser has nothing to fill in, and nothing to learn.
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="ltr"
      />
      <LiveRegion>{problem}</LiveRegion>
      <Button type="submit" variant="primary" pending={pending}>
        {lookup.find}
      </Button>
    </form>
  )
}
