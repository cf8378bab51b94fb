'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part } from '../../part.ts'

export interface RadioCardProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type'> {
  /** What is chosen: the label of the radio. */
  children: ReactNode
  /** What else can be done with it. Stands outside of the label, so that pressing it chooses nothing. */
  actions?: ReactNode
}

/** A native radio with room for more than a word. Belongs into a `RadioGroup`. */
export function RadioCard({ actions, className, children, ...props }: RadioCardProps) {
  return (
    <div {...part('radio-card', { unavailable: props.disabled }, className)}>
      <label {...part('radio-card-choice')}>
        <input {...props} {...part('radio-card-control')} type="radio" />
        <span {...part('radio-card-content')}>{children}</span>
      </label>
      {actions && <div {...part('radio-card-actions')}>{actions}</div>}
    </div>
  )
}
