'use client'

import { loadPhoneNumbers } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { Field } from '../field/field.tsx'

// forwardRef, because in React 18 a function component gets no ref among its props.
/**
 * Takes a phone number as people type it, with the keyboard and the autofill for it. The phone library is fetched when
 * it gets the focus. Belongs into a `Field.Root`.
 */
export const PhoneInput = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function PhoneInput(
  { onFocus, ...props },
  ref,
) {
  return (
    <Field.Input
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      // A number is written from left to right in every language.
      dir="ltr"
      required
      {...props}
      ref={ref}
      onFocus={(event) => {
        preload()
        onFocus?.(event)
      }}
    />
  )
})

// Out of the way of the first paint, and here before the number is typed. A failure shows when it is needed.
const preload = () => void loadPhoneNumbers().catch(() => undefined)
