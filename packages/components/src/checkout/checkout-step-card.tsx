'use client'

import { useEffect, useId, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'

const english = { checkout }

export interface CheckoutStepCardProps extends Omit<ComponentPropsWithoutRef<'li'>, 'title'> {
  title: string
  /** Where it stands in the order of the steps, from 1. */
  position: number
  /** `ahead` of where the shopper is, the `current` one, or `done`. */
  state: 'ahead' | 'current' | 'done'
  /** What was answered, once it is done. */
  summary?: ReactNode
  /** Takes the focus when it becomes the current one. @default false */
  focused?: boolean | undefined
  /** Goes back to it. Without it there is no button. */
  onEdit?: (() => void) | undefined
  /** The step itself. Once it was open it stays, out of sight, so that what was typed there is kept. */
  children: ReactNode
}

/** One step of a checkout: open where the shopper is, a line with a way back where they were. */
export function CheckoutStepCard({
  title,
  position,
  state,
  summary,
  focused = false,
  onEdit,
  className,
  children,
  ...props
}: CheckoutStepCardProps) {
  const m = useMessages(english)
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [opened, setOpened] = useState(false)
  const current = state === 'current'
  if (current && !opened) setOpened(true)

  const wasCurrent = useRef(current)

  useEffect(() => {
    if (current && !wasCurrent.current && focused) heading.current?.focus()
    wasCurrent.current = current
  }, [current, focused])

  return (
    <li {...props} {...part('checkout-step', { state }, className)} aria-current={current ? 'step' : undefined}>
      <div {...part('checkout-step-bar')}>
        <span {...part('checkout-step-mark', { state })} aria-hidden="true">
          {state === 'done' ? '✓' : position.toLocaleString(m.locale)}
        </span>
        <h3 id={headingId} ref={heading} tabIndex={-1} {...part('checkout-step-title')}>
          {title}
          {state === 'done' && <span className="till-visually-hidden"> {m.checkout.done}</span>}
        </h3>
        {state === 'done' && onEdit && (
          <Button variant="quiet" aria-label={m.checkout.changeStep(title)} onClick={() => onEdit()}>
            {m.checkout.change}
          </Button>
        )}
      </div>
      {state === 'done' && summary && <div {...part('checkout-step-summary')}>{summary}</div>}
      {opened && (
        <div {...part('checkout-step-content')} role="group" aria-labelledby={headingId} hidden={!current}>
          {children}
        </div>
      )}
    </li>
  )
}
