'use client'

import { findBrand, type MobileMoneyAccount } from '@tillkit/client'
import { useLayoutEffect, useRef, type ComponentPropsWithoutRef } from 'react'
import type { Messages } from '../messages/en.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { walletVerification } from '../messages/en/wallet-verification.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button, type ButtonProps } from '../ui/button/button.tsx'
import { useKeptHeight } from '../ui/kept-height/use-kept-height.ts'
import { walletName } from './wallet-name.ts'

const english = { walletNames, walletVerification }

export interface VerificationNoteProps extends ComponentPropsWithoutRef<'div'> {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** A request is being sent to the phone. @default false */
  pending?: boolean | undefined
  /** It cannot be asked for now. @default false */
  unavailable?: boolean | undefined
  onVerify?: ((account: MobileMoneyAccount) => void) | undefined
  /** Called when the button goes that had the focus. */
  onFocusLost?: (() => void) | undefined
}

/** Whether a wallet is known to be the shopper's, and the button that finds out. */
export function VerificationNote({
  account,
  country = 'GH',
  pending = false,
  unavailable = false,
  onVerify,
  onFocusLost,
  className,
  ...props
}: VerificationNoteProps) {
  const m = useMessages(english)
  const words = m.walletVerification
  const state = verificationOf(account)
  const name = walletName(account, country, m)
  const note = useKeptHeight<HTMLDivElement>()
  // What will be said is there unseen while the request is sent: the space for it is made at the press, not later.
  const said = pending ? 'pending' : state
  const explained = [
    said === 'pending' && words.pendingExplained,
    said === 'pending' && waysToApprove(account, country, words),
    said === 'failed' && words.failedExplained,
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div {...props} {...part('verification', { state }, className)} ref={note}>
      <strong {...part('verification-state')}>{words.state[state]}</strong>
      {explained.length > 0 && (
        <p {...part('verification-explained', { ahead: said !== state })}>{explained.join(' ')}</p>
      )}
      {onVerify && state !== 'verified' && (
        <LeavingButton
          pending={pending}
          unavailable={unavailable}
          aria-label={state === 'pending' ? words.sendAgainNamed(name) : words.verifyNamed(name)}
          onClick={() => onVerify(account)}
          onFocusLost={onFocusLost}
        >
          {state === 'pending' ? words.sendAgain : words.verify}
        </LeavingButton>
      )}
    </div>
  )
}

/** A word that the kit does not know yet means that it is not verified (A4). */
export function verificationOf({ verification }: MobileMoneyAccount): keyof Messages['walletVerification']['state'] {
  return verification === 'pending' || verification === 'verified' || verification === 'failed'
    ? verification
    : 'unverified'
}

function waysToApprove(
  { provider }: MobileMoneyAccount,
  country: string,
  words: Messages['walletVerification'],
): string | null {
  const [code, ...keys] = findBrand(provider, country)?.approval ?? []
  if (!code) return null
  return keys.length > 0 ? words.dialThen(isolate(code), keys.join(', ')) : words.dial(isolate(code))
}

/** A button that the phone's answer may take away at any moment, also from under the focus. */
function LeavingButton({ onFocusLost, ...props }: ButtonProps & Pick<VerificationNoteProps, 'onFocusLost'>) {
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(onFocusLost)
  useLayoutEffect(() => {
    latest.current = onFocusLost
  })
  useLayoutEffect(() => {
    const element = button.current
    return () => {
      if (element && element === document.activeElement) latest.current?.()
    }
  }, [])
  return <Button {...props} ref={button} />
}
