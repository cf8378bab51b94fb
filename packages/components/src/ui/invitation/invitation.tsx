import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part } from '../../part.ts'

export interface InvitationProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** The short of it, in bold. */
  title?: ReactNode
  /** The one thing to do. */
  action?: ReactNode
}

/** Stands where there is nothing yet: says what it is for, and offers the next step. */
export function Invitation({ title, action, className, children, ...props }: InvitationProps) {
  return (
    <div {...props} {...part('invitation', {}, className)}>
      {title && <strong>{title}</strong>}
      <p className="till-note">{children}</p>
      {action}
    </div>
  )
}
