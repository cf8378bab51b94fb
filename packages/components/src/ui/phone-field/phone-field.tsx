'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Field } from '../field/field.tsx'
import { useHeldFields } from '../field/held-fields.tsx'
import { PhoneInput } from './phone-input.tsx'

export interface PhoneFieldProps extends ComponentPropsWithoutRef<'input'> {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, and how to put it right. Takes the place of the hint. */
  error?: string | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A phone number with its label and its message. */
export const PhoneField = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(
  { label, hint, error, readOnly, ...props },
  ref,
) {
  const held = useHeldFields()
  return (
    <Field.Root invalid={!!error}>
      <Field.Label>{label}</Field.Label>
      <PhoneInput {...props} readOnly={held || readOnly} ref={ref} />
      <Field.Message error={error} lines={2}>
        {hint}
      </Field.Message>
    </Field.Root>
  )
})
