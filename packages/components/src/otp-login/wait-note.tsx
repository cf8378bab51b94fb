'use client'

import { useEffect } from 'react'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { Countdown } from '../ui/deadline/countdown.tsx'
import { useHasPassed } from '../ui/deadline/use-deadline.ts'

const english = { otpLogin }

export interface WaitNoteProps {
  /** Before this moment no code can be asked for (milliseconds since 1970). */
  until: number
  /** Called once it has passed. */
  onOver: () => void
}

/** Counts down to when a code can be asked for again. */
export function WaitNote({ until, onOver }: WaitNoteProps) {
  const { otpLogin } = useMessages(english)
  const over = useHasPassed(until)
  useEffect(() => {
    if (over) onOver()
  }, [over, onOver])

  if (over) return null
  return (
    <p className="till-note">
      {otpLogin.waitBeforeSending} <Countdown until={until} />
    </p>
  )
}
