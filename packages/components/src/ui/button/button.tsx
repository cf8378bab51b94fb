'use client'

import { forwardRef, type ComponentPropsWithoutRef, type KeyboardEvent, type MouseEvent } from 'react'
import { part } from '../../part.ts'

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'disabled'> {
  /** How much it asks for attention. @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  /** What it started is under way: keeps its label and the focus, and does nothing. @default false */
  pending?: boolean | undefined
  /** Does nothing for now, but stays reachable, so that the focus is not lost. @default false */
  unavailable?: boolean | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A button that says what it does. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = 'secondary',
    pending = false,
    unavailable = false,
    type = 'button',
    className,
    onClick,
    onKeyDown,
    ...props
  },
  ref,
) {
  const held = pending || unavailable
  return (
    <button
      {...props}
      {...part('button', { variant, pending, unavailable }, className)}
      ref={ref}
      type={type}
      aria-disabled={held || undefined}
      aria-busy={pending || undefined}
      onClick={held ? holdBack : onClick}
      onKeyDown={(event) => {
        pressOnce(event)
        onKeyDown?.(event)
      }}
    />
  )
})

// Also keeps a submit button from submitting: with Enter the browser presses it too.
const holdBack = (event: MouseEvent) => event.preventDefault()

// A key that is held down would press the button again and again, and then the one that stands in its place.
const pressOnce = (event: KeyboardEvent) => {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}
