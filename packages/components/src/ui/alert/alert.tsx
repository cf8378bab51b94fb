import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part } from '../../part.ts'

export interface AlertProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** How serious it is. @default 'danger' */
  tone?: 'danger' | 'caution' | 'neutral' | undefined
  /** The short of it, in bold. */
  title?: ReactNode
  /** What can be done about it. */
  action?: ReactNode
}

/** A note that stays until its reason is gone. It is seen, not announced: a `LiveRegion` that was there before speaks. */
export function Alert({ tone = 'danger', title, action, className, children, ...props }: AlertProps) {
  return (
    <div {...props} {...part('alert', { tone }, className)}>
      <div {...part('alert-text')}>
        {title && <strong {...part('alert-title')}>{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  )
}
