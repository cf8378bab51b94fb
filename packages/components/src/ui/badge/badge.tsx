import type { ComponentPropsWithoutRef } from 'react'
import { part } from '../../part.ts'

/** A word that marks one of several. */
export function Badge({ className, ...props }: ComponentPropsWithoutRef<'span'>) {
  return <span {...props} {...part('badge', {}, className)} />
}
