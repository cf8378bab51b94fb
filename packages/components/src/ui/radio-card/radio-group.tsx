import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part } from '../../part.ts'

export interface RadioGroupProps extends ComponentPropsWithoutRef<'fieldset'> {
  /** What is asked. */
  legend: ReactNode
}

/** One choice out of several `RadioCard`s: Tab reaches the chosen one, the arrow keys choose. */
export function RadioGroup({ legend, className, children, ...props }: RadioGroupProps) {
  return (
    <fieldset {...props} {...part('radio-group', {}, className)}>
      <legend {...part('radio-group-legend')}>{legend}</legend>
      {children}
    </fieldset>
  )
}
