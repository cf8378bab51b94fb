'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Field } from './field.tsx'
import { useHeldFields } from './held-fields.tsx'

export interface TextFieldProps extends ComponentPropsWithoutRef<'input'> {
  label: ReactNode
  /** Said behind the label where the field may stay empty. */
  optional?: ReactNode
  hint?: ReactNode
  /** What is wrong, and how to put it right. Takes the place of the hint. */
  error?: string | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A line of text with its label and its message. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, optional, hint, error, readOnly, ...props },
  ref,
) {
  const held = useHeldFields()
  return (
    <Field.Root invalid={!!error}>
      <Field.Label optional={optional}>{label}</Field.Label>
      <Field.Input required={!optional} {...props} readOnly={held || readOnly} ref={ref} />
      <Field.Message error={error}>{hint}</Field.Message>
    </Field.Root>
  )
})
