'use client'

import { useEffect, useRef, type ComponentPropsWithoutRef, type RefObject } from 'react'
import { countryName } from '../messages/country-name.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { Field } from '../ui/field/field.tsx'
import { PhoneInput } from '../ui/phone-field/phone-input.tsx'
import type { TypedContact } from './read-contact.ts'

const english = { otpLogin }

interface ContactFieldProps extends ComponentPropsWithoutRef<'input'> {
  type: TypedContact['type']
  /** Whose national numbers are meant: two letters. */
  country: string
  /** What was typed cannot be a contact. */
  invalid: boolean
  /** What is wrong, in words: with the contact, or with sending to it. */
  trouble: string | null
  /** Whether it takes the focus at once: where a tap has led here. */
  focused: boolean
  inputRef: RefObject<HTMLInputElement | null>
}

/** The one field of the contact step, with the keyboard and the autofill that suit it. */
export function ContactField({ type, country, invalid, trouble, focused, inputRef, ...props }: ContactFieldProps) {
  const { otpLogin, locale } = useMessages(english)
  const wantsFocus = useRef(focused)
  useEffect(() => {
    if (wantsFocus.current) inputRef.current?.focus()
  }, [inputRef])

  return (
    <Field.Root invalid={invalid}>
      <Field.Label>{type === 'phone' ? otpLogin.phone : otpLogin.email}</Field.Label>
      {type === 'phone' ? (
        <PhoneInput {...props} ref={inputRef} name={type} />
      ) : (
        <Field.Input {...props} {...emailInput} ref={inputRef} name={type} />
      )}
      <Field.Message error={trouble} lines={2}>
        {type === 'phone' ? otpLogin.phoneHint(countryName(country, locale)) : otpLogin.emailHint}
      </Field.Message>
    </Field.Root>
  )
}

const emailInput = {
  type: 'email',
  inputMode: 'email',
  autoComplete: 'email',
  autoCapitalize: 'off',
  spellCheck: false,
  required: true,
  dir: 'ltr',
} as const
