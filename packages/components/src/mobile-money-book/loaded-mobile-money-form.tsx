'use client'

import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useLoadedPart } from '../ui/loaded-part/use-loaded-part.ts'
import type { MobileMoneyFormProps } from './mobile-money-form.tsx'
import { MobileMoneyFormSkeleton } from './mobile-money-form-skeleton.tsx'

const load = async () => (await import('./mobile-money-form.tsx')).MobileMoneyForm

/** Fetches the form ahead of time. A failure shows when the form is needed. */
export const preloadMobileMoneyForm = (): void => void load().catch(() => undefined)

/** The form, and what stands in its place until it is here. */
export function LoadedMobileMoneyForm(props: MobileMoneyFormProps) {
  const m = useMessages()
  const { Part: Form, failed, retry } = useLoadedPart(load)
  return (
    <>
      <LiveRegion>{failed ? m.common.formFailed : !Form && m.common.formLoading}</LiveRegion>
      {failed && <Alert action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>{m.common.formFailed}</Alert>}
      {!failed && !Form && <MobileMoneyFormSkeleton />}
      {Form && <Form {...props} />}
    </>
  )
}
