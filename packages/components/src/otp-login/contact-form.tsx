'use client'

import type { Contact } from '@tillkit/client'
import { useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { contactProblems } from '../messages/en/contact-problems.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'
import { ContactField } from './contact-field.tsx'
import { LaterStep } from './later-step.tsx'
import { readContact, type TypedContact } from './read-contact.ts'

const english = { contactProblems, otpLogin }

export interface ContactFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  /** Whose national numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** What was typed before. @default an empty phone number */
  typed?: TypedContact | undefined
  /** A code is being sent. @default false */
  pending?: boolean | undefined
  /** Why the last try failed, in words. */
  error?: string | null | undefined
  /** Before this moment no code can be asked for (milliseconds since 1970). */
  waitUntil?: number | null | undefined
  /** Whether the field takes the focus at once: where a tap has led here. @default false */
  focused?: boolean | undefined
  /** Gets what a code can be sent to, and what was typed. */
  onSubmit: (contact: Contact, typed: TypedContact) => void
}

/** Asks where to send a code: a phone number as people type it, or an e-mail address. */
export function ContactForm({
  country = 'GH',
  typed = { type: 'phone', text: '' },
  pending = false,
  error = null,
  waitUntil = null,
  focused = false,
  onSubmit,
  className,
  ...props
}: ContactFormProps) {
  const m = useMessages(english)
  const input = useRef<HTMLInputElement>(null)
  const [type, setType] = useState(typed.type)
  const [texts, setTexts] = useState({ phone: '', email: '', [typed.type]: typed.text })
  const [switched, setSwitched] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const [waited, setWaited] = useState<number | null>(null)
  const waiting = waitUntil !== null && waited !== waitUntil
  // The wait is that of one contact: it neither holds another one, nor is its reason told of it.
  const waitNoMore = () => setWaited(waitUntil)

  const submit = useSingleFlight(async () => {
    const text = input.current?.value ?? ''
    setReading(true)
    setProblem(null)
    try {
      const contact = await readContact({ type, text }, country)
      if (contact) return onSubmit(contact, { type, text })
      setProblem(type === 'phone' ? m.contactProblems.phone : m.contactProblems.email)
      input.current?.focus()
    } catch {
      // The phone library could not be loaded.
      setProblem(m.errors.unreachable)
    } finally {
      setReading(false)
    }
  })

  function switchType() {
    setTexts({ ...texts, [type]: input.current?.value ?? '' })
    setType(type === 'phone' ? 'email' : 'phone')
    waitNoMore()
    setSwitched(true)
    setProblem(null)
  }

  const trouble = problem ?? (waitUntil === null || waiting ? error : null)
  return (
    <form
      noValidate
      {...props}
      {...root('contact-form', { type, pending }, className)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending && !waiting) submit()
      }}
    >
      <ContactField
        key={type}
        type={type}
        country={country}
        defaultValue={texts[type]}
        invalid={!!problem}
        trouble={trouble}
        focused={focused || switched}
        inputRef={input}
        onInput={waitNoMore}
      />
      <LiveRegion>{trouble}</LiveRegion>
      <Button type="submit" variant="primary" pending={pending || reading} unavailable={waiting}>
        {m.otpLogin.sendCode}
      </Button>
      {waiting && (
        <LaterStep skeleton={<Skeleton />}>
          {({ WaitNote }) => <WaitNote until={waitUntil} onOver={waitNoMore} />}
        </LaterStep>
      )}
      <Button variant="quiet" onClick={switchType}>
        {type === 'phone' ? m.otpLogin.useEmail : m.otpLogin.usePhone}
      </Button>
      <ProgressNote pending={pending} />
    </form>
  )
}
