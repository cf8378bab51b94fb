'use client'

import { paymentApproval } from '../messages/en/payment-approval.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { Countdown } from '../ui/deadline/countdown.tsx'
import { useHasPassed } from '../ui/deadline/use-deadline.ts'
import { ApprovalSteps } from './approval-steps.tsx'

const english = { paymentApproval }

interface NoRequestProps {
  provider: string | null
  country: string
  /** From when on it may be sent again (milliseconds since 1970): not while the first is on its way. */
  resendAt: number
  resending: boolean
  onResend: (() => void) | undefined
  onUseAnotherWallet: (() => void) | undefined
}

/** What to do where the phone shows nothing: look for the request, have it sent again, pay from elsewhere. */
export function NoRequest({ provider, country, resendAt, resending, onResend, onUseAnotherWallet }: NoRequestProps) {
  const m = useMessages(english)
  const words = m.paymentApproval
  const mayResend = useHasPassed(resendAt)
  return (
    <div {...part('no-request')}>
      <strong>{words.noRequest}</strong>
      <ApprovalSteps provider={provider} country={country} />
      {(onResend || onUseAnotherWallet) && (
        <div {...part('no-request-actions')}>
          {onResend && (
            <Button pending={resending} unavailable={!mayResend} onClick={onResend}>
              {m.paymentApproval.sendAgain}
              {!mayResend && <Countdown until={resendAt} aria-hidden="true" />}
            </Button>
          )}
          {onUseAnotherWallet && <Button onClick={onUseAnotherWallet}>{words.anotherWallet}</Button>}
        </div>
      )}
    </div>
  )
}
