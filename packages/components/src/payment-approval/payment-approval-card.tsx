'use client'

import type { Order, PaymentApproval } from '@tillkit/client'
import { useRef, type ComponentPropsWithoutRef } from 'react'
import type { Messages } from '../messages/en.ts'
import { paymentApproval } from '../messages/en/payment-approval.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { Countdown } from '../ui/deadline/countdown.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { Outcome } from '../ui/outcome/outcome.tsx'
import { NoRequest } from './no-request.tsx'
import { PaymentSummary, type PayingWallet } from './payment-summary.tsx'
import { isAwaited, paymentNextStep, paymentWords, type PaymentNextStep, type PaymentWords } from './payment-words.ts'

const english = { paymentApproval }

export interface PaymentApprovalCardProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  payment: Pick<PaymentApproval, 'stage' | 'reason' | 'reference'>
  /** What is paid for. */
  order: Pick<Order, 'number' | 'status' | 'total'>
  /** Where the request went. @default a screen that names no wallet */
  wallet?: PayingWallet | null | undefined
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** When the request went to the phone (milliseconds since 1970). */
  promptSentAt: number
  /** How long it is expected to stay there (milliseconds). @default 120000 */
  promptLasts?: number | undefined
  /** The payment is being looked at, because the shopper asked. @default false */
  checking?: boolean | undefined
  /** The request is being sent again. @default false */
  resending?: boolean | undefined
  /** The shopper says that they approved, or wants to know. */
  onCheck?: (() => void) | undefined
  onResend?: (() => void) | undefined
  onUseAnotherWallet?: (() => void) | undefined
  /** On, after it was paid. */
  onProceed?: (() => void) | undefined
  /** Away from here. The payment goes on. */
  onClose?: (() => void) | undefined
}

/** Milliseconds before the request may be sent again: most of them come within that time. */
const resendAfter = 30_000

/** A payment by mobile money: how it stands, and the one thing to do next. */
export function PaymentApprovalCard({
  payment,
  order,
  wallet = null,
  country = 'GH',
  promptSentAt,
  promptLasts = 120_000,
  checking = false,
  resending = false,
  onCheck,
  onResend,
  onUseAnotherWallet,
  onProceed,
  onClose,
  className,
  ...props
}: PaymentApprovalCardProps) {
  const m = useMessages(english)
  const words = m.paymentApproval
  const heading = useRef<HTMLHeadingElement>(null)
  const chosen = paymentWords(payment, order.status)
  const step = paymentNextStep(chosen, { resend: !!onResend, 'another-wallet': !!onUseAnotherWallet })
  const explained = explanation(chosen, step, words)
  const buttons = {
    approve: onCheck && { label: words.approved, pending: checking, onClick: onCheck },
    check: onCheck && { label: words.check, pending: checking, onClick: onCheck },
    proceed: onProceed && { label: words.proceed, pending: false, onClick: onProceed },
    resend: onResend && { label: m.paymentApproval.sendAgain, pending: resending, onClick: onResend },
    'another-wallet': onUseAnotherWallet && {
      label: words.anotherWallet,
      pending: false,
      onClick: onUseAnotherWallet,
    },
    'ask-shop': undefined,
  }
  const primary = buttons[step]
  return (
    <div {...props} {...useFocusKept(heading)} {...root('payment-approval-card', { words: chosen }, className)}>
      <LiveRegion>{`${words.heading[chosen]}. ${explained}`}</LiveRegion>
      <Outcome
        tone={toneOf(chosen)}
        title={
          <h3 ref={heading} tabIndex={-1} className="till-heading">
            {words.heading[chosen]}
          </h3>
        }
      >
        <p className="till-note">{explained}</p>
      </Outcome>
      <div className="till-panel">
        <PaymentSummary
          amount={order.total}
          wallet={wallet}
          country={country}
          orderNumber={order.number}
          reference={payment.reference}
          awaited={isAwaited(chosen)}
        />
        {chosen === 'waiting' && (
          <p {...part('payment-time')}>
            <span>{words.timeLeft}</span> <Countdown until={promptSentAt + promptLasts} />
          </p>
        )}
      </div>
      {primary && (
        <Button variant="primary" pending={primary.pending} onClick={() => primary.onClick()}>
          {primary.label}
        </Button>
      )}
      {/* Whoever said no may have meant this wallet. */}
      {step === 'resend' && onUseAnotherWallet && (
        <Button onClick={() => onUseAnotherWallet()}>{words.anotherWallet}</Button>
      )}
      {isAwaited(chosen) && (
        <NoRequest
          provider={wallet?.provider ?? null}
          country={country}
          resendAt={promptSentAt + resendAfter}
          resending={resending}
          onResend={onResend}
          onUseAnotherWallet={onUseAnotherWallet}
        />
      )}
      {onClose && (
        <Button variant="quiet" onClick={() => onClose()}>
          {words.close}
        </Button>
      )}
    </div>
  )
}

function toneOf(words: PaymentWords) {
  if (isAwaited(words)) return 'waiting'
  if (words === 'paid' || words === 'refunded') return 'positive'
  return words === 'mismatch' ? 'danger' : 'caution'
}

/** What did not go through is explained by its heading; what follows says what to do. */
function explanation(
  chosen: PaymentWords,
  step: PaymentNextStep,
  { explained, next }: Messages['paymentApproval'],
): string {
  if (isExplained(chosen, explained)) return explained[chosen]
  return step === 'resend' || step === 'another-wallet' ? next[step] : next['ask-shop']
}

const isExplained = <Sentences extends object>(words: PropertyKey, sentences: Sentences): words is keyof Sentences =>
  Object.hasOwn(sentences, words)
