'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Field } from './field.tsx'
import { Select } from './select.tsx'

export interface SelectFieldProps extends ComponentPropsWithoutRef<'select'> {
  label: ReactNode
  /** What is wrong, and how to put it right. */
  error?: string | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A choice out of few, with its label and its message: the phone's own list. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { label, error, ...props },
  ref,
) {
  return (
    <Field.Root invalid={!!error}>
      <Field.Label>{label}</Field.Label>
      <Select required {...props} ref={ref} />
      <Field.Message error={error} />
    </Field.Root>
  )
})
