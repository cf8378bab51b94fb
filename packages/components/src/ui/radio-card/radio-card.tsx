'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { part } from '../../part.ts'

export interface RadioCardProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type'> {
  /** What is chosen: the label of the radio. */
  children: ReactNode
  /** What else can be done with it. Stands outside of the label, so that pressing it chooses nothing. */
  actions?: ReactNode
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A native radio with room for more than a word. Belongs into a `RadioGroup`. */
export const RadioCard = forwardRef<HTMLInputElement, RadioCardProps>(function RadioCard(
  { actions, className, children, ...props },
  ref,
) {
  return (
    <div {...part('radio-card', { unavailable: props.disabled }, className)}>
      <label {...part('radio-card-choice')}>
        <input {...props} {...part('radio-card-control')} ref={ref} type="radio" />
        <span {...part('radio-card-content')}>{children}</span>
      </label>
      {actions && <div {...part('radio-card-actions')}>{actions}</div>}
    </div>
  )
})
