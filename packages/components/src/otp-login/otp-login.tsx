'use client'

import type { LinkCustomer } from '@tillkit/client'
import { useLinkSession, type LinkSession } from '@tillkit/hooks'
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode, type RefObject } from 'react'
import type { FunnelEvent } from '../funnel-event.ts'
import { nameStep } from '../messages/en/name-step.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { errorMessage } from '../messages/error-message.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useOnline } from '../ui/online/use-online.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { ContactForm } from './contact-form.tsx'
import { LaterStep } from './later-step.tsx'
import { preloadLaterSteps } from './load-later-steps.ts'
import { maskedContact } from './masked-contact.ts'
import { OtpLoginSkeleton } from './otp-login-skeleton.tsx'
import type { TypedContact } from './read-contact.ts'
import { SignedInStep } from './signed-in-step.tsx'
import { useOtpSteps } from './use-otp-steps.ts'

const english = { otpLogin, nameStep }

export interface OtpLoginProps extends ComponentPropsWithoutRef<'section'> {
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** What the first field begins with: where the page knows it already. @default an empty phone number */
  contact?: TypedContact | undefined
  /** Its heading, which takes the focus when what had it is gone. */
  heading?: RefObject<HTMLHeadingElement | null> | undefined
  /** Called once a code was right, and somebody new was asked their name. */
  onSignedIn?: ((customer: LinkCustomer) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
  /** What a signed-in shopper sees. @default who is signed in, with a way out */
  children?: ReactNode
}

/**
 * Signs a shopper in with a code sent to a phone or by e-mail. Until the code is right nothing on screen tells
 * whether an account exists.
 *
 * ```tsx
 * <OtpLogin onSignedIn={() => router.push('/checkout')} />
 * ```
 */
export function OtpLogin({
  country,
  contact,
  heading,
  onSignedIn,
  onEvent,
  children,
  className,
  onFocus,
  onBlur,
  ...props
}: OtpLoginProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const online = useOnline()
  // The step that the shopper's own doing leads to: it takes the focus.
  const [led, setLed] = useState<Step | null>(null)
  const [newcomer, setNewcomer] = useState<LinkCustomer | null>(null)
  const steps = useOtpSteps(
    (customer) => (customer.name ? arrive(customer) : setNewcomer(customer)),
    (event) => onEvent?.(event),
  )
  const { request, challenge, finish } = steps
  const asksName = newcomer !== null && newcomer.id === session.customer?.id
  const step = stepOf(session.status, challenge !== null, steps.verify.isSuccess, asksName)

  // Somebody was signed in here: being asked for a contact again is news, from whichever tab it comes.
  const [known, setKnown] = useState(false)
  if (step === 'signed-in' && !known) setKnown(true)

  useToldOnce(step === 'contact' ? 'sign-in-shown' : null, (type) => onEvent?.({ type }))
  useEffect(() => {
    if (step === 'signed-in' || step === 'name') finish()
    // What another tab does later moves no focus here.
    return () => setLed((to) => (to === step ? null : to))
  }, [step, finish])
  const ownHeading = useRef<HTMLHeadingElement>(null)
  const title = heading ?? ownHeading
  // Another tab may sign in while a code is typed here: that says who, and stands in for the field.
  const focusKept = useFocusKept(title, { onLost: () => setLed(step), onFocus, onBlur })

  function arrive(customer: LinkCustomer) {
    setNewcomer(null)
    setLed('signed-in')
    onSignedIn?.(customer)
  }

  function changeContact() {
    setLed('contact')
    steps.changeContact()
  }

  const { customer } = session
  const name = customer && (customer.name ?? maskedContact(customer))
  return (
    <section
      aria-label={m.otpLogin.title}
      lang={m.locale}
      {...props}
      {...focusKept}
      {...root('otp-login', { step }, className)}
    >
      {step !== 'signed-in' && (
        <h2 ref={title} tabIndex={-1} className="till-heading">
          {step === 'code' ? m.otpLogin.codeTitle : step === 'name' ? m.nameStep.title : m.otpLogin.title}
        </h2>
      )}
      <LiveRegion>
        {step === 'checking' && m.otpLogin.checking}
        {step === 'signed-in' && led === step && m.otpLogin.signedInAs(isolate(name ?? ''))}
        {step === 'contact' && known && m.otpLogin.signedOut}
      </LiveRegion>
      {step === 'checking' && <OtpLoginSkeleton shape="contact" />}
      {step !== 'signed-in' && !online && <Alert tone="caution">{m.otpLogin.offline}</Alert>}
      {step === 'contact' && session.error && online && (
        <Alert action={<Button onClick={session.retry}>{m.common.tryAgain}</Button>}>
          {errorMessage(session.error, m)}
        </Alert>
      )}
      {step === 'contact' && (
        <ContactForm
          country={country}
          typed={steps.typed ?? contact}
          focused={led === step}
          pending={request.isPending}
          error={request.error && errorMessage(request.error, m, { 'rate-limited': m.otpLogin.justSent })}
          waitUntil={steps.waitUntil}
          onFocus={preloadLaterSteps}
          // Safari on a phone gives a button no focus.
          onPointerDown={preloadLaterSteps}
          onSubmit={steps.sendCode}
        />
      )}
      {step === 'code' && challenge && (
        <LaterStep skeleton={<OtpLoginSkeleton shape="code" />}>
          {({ CodeStep }) => <CodeStep steps={steps} challenge={challenge} onChangeContact={changeContact} />}
        </LaterStep>
      )}
      {step === 'name' && newcomer && (
        <LaterStep skeleton={<OtpLoginSkeleton shape="name" />}>
          {({ NameStep }) => <NameStep customer={newcomer} onDone={arrive} onEvent={onEvent} />}
        </LaterStep>
      )}
      {step === 'signed-in' &&
        customer &&
        (children ?? <SignedInStep customer={customer} focused={led === step} onSignOut={() => setLed('contact')} />)}
    </section>
  )
}

type Step = 'checking' | 'contact' | 'code' | 'name' | 'signed-in'

function stepOf(status: LinkSession['status'], challenged: boolean, verified: boolean, asksName: boolean): Step {
  if (status === 'signed-in') return asksName ? 'name' : status
  // After a right code it takes a moment to read who signed in; that this failed shows beside the contact.
  if (challenged && !(verified && status === 'unknown')) return 'code'
  return status === 'checking' ? status : 'contact'
}
