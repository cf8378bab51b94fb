'use client'

import { forwardRef, type ComponentPropsWithoutRef, type KeyboardEvent, type MouseEvent } from 'react'
import { part } from '../../part.ts'
import { controlProps, useField } from './field.tsx'
import { useHeldFields } from './held-fields.tsx'

// forwardRef, because in React 18 a function component gets no ref among its props.
/** The phone's own list to choose from. Belongs into a `Field.Root`. */
export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(function Select(
  { className, ...props },
  ref,
) {
  const held = useHeldFields()
  return (
    <select
      {...props}
      {...controlProps(useField())}
      {...part('field-control', {}, className)}
      ref={ref}
      {...(held && heldBack)}
    />
  )
})

// HTML has no select that is read-only, and one that is disabled loses the focus.
const heldBack = {
  'aria-disabled': true,
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Tab') event.preventDefault()
  },
}
