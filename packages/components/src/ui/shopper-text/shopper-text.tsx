import type { ComponentPropsWithoutRef } from 'react'
import { withoutDirectionMarks } from '../../messages/isolate.ts'
import { part } from '../../part.ts'

export interface ShopperTextProps extends Omit<ComponentPropsWithoutRef<'bdi'>, 'children'> {
  children: string
}

/** More than any form of the kit takes. */
const long = 240

// A box that scrolls has to take the focus, or the keyboard cannot scroll it.
const reachable = { tabIndex: 0 }

/**
 * A shopper's own words: in their own direction, cut nowhere, and never as HTML. What is longer than a screen can bear
 * scrolls in a box of its own, which the keyboard reaches too.
 */
export function ShopperText({ className, children, ...props }: ShopperTextProps) {
  const scrolls = children.length > long
  return (
    <bdi dir="auto" {...(scrolls ? reachable : {})} {...props} {...part('shopper-text', { long: scrolls }, className)}>
      {withoutDirectionMarks(children)}
    </bdi>
  )
}
