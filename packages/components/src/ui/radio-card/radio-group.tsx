import type { ComponentPropsWithoutRef } from 'react'
import { part } from '../../part.ts'

/**
 * One choice out of several `RadioCard`s: Tab reaches the chosen one, the arrow keys choose. Its `aria-label` says what
 * is asked, and not a legend: the eye has the heading above, and a screen reader would read a legend twice.
 */
export function RadioGroup({ className, ...props }: ComponentPropsWithoutRef<'fieldset'>) {
  return <fieldset {...props} {...part('radio-group', {}, className)} />
}
