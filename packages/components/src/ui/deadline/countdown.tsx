'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { useSecondsLeft } from './use-deadline.ts'

export interface CountdownProps extends ComponentPropsWithoutRef<'span'> {
  /** The moment that is counted down to, in milliseconds since 1970. */
  until: number
}

/** The time left, as `4:59`. Not announced: a screen reader would speak of nothing else. */
export function Countdown({ until, className, ...props }: CountdownProps) {
  const { locale } = useMessages()
  const left = useSecondsLeft(until)
  return (
    <span {...props} {...part('countdown', {}, className)}>
      {left === null ? null : clock(left, locale)}
    </span>
  )
}

function clock(seconds: number, locale: string): string {
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  return `${new Intl.NumberFormat(locale).format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`
}
