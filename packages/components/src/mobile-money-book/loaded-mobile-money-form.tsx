'use client'

import { LoadedForm } from '../ui/loaded-part/loaded-form.tsx'
import { FormSkeleton } from '../ui/skeleton/form-skeleton.tsx'
import type { MobileMoneyFormProps } from './mobile-money-form.tsx'

const load = async () => (await import('./mobile-money-form.tsx')).MobileMoneyForm

/** Fetches the form ahead of time. A failure shows when the form is needed. */
export const preloadMobileMoneyForm = (): void => void load().catch(() => undefined)

/** The form, and what stands in its place until it is here. */
export function LoadedMobileMoneyForm(props: MobileMoneyFormProps) {
  return <LoadedForm load={load} skeleton={<FormSkeleton name="mobile-money-form" fields={3} />} form={props} />
}
