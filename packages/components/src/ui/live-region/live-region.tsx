import type { ComponentPropsWithoutRef } from 'react'
import { part } from '../../part.ts'

/**
 * Says its text to a screen reader whenever it changes, and shows nothing. Render it before there is something to
 * say: a region that comes with its text stays silent.
 */
export function LiveRegion({ className, ...props }: ComponentPropsWithoutRef<'p'>) {
  return <p role="status" {...props} {...part('visually-hidden', {}, className)} />
}
