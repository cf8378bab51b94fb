'use client'

import { findBrand } from '@tillkit/client'
import { paymentApproval } from '../messages/en/payment-approval.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { paymentApproval }

interface ApprovalStepsProps {
  /** The wallet's provider, or `null` where the page does not say. */
  provider: string | null
  /** Says what a provider's word means: two letters. */
  country: string
}

/** Where a shopper finds a request that did not come up by itself: the network's own menu, key by key. */
export function ApprovalSteps({ provider, country }: ApprovalStepsProps) {
  const words = useMessages(english).paymentApproval
  const [code, ...keys] = (provider !== null && findBrand(provider, country)?.approval) || []
  if (!code) return <p className="till-note">{words.lookUp}</p>
  return (
    <ol {...part('approval-steps')}>
      <li>{words.dial(isolate(code))}</li>
      {keys.map((key, at) => (
        <li key={`${at} ${key}`}>{words.press(key)}</li>
      ))}
    </ol>
  )
}
