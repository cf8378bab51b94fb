'use client'

import { LoadedForm } from '../ui/loaded-part/loaded-form.tsx'
import { FormSkeleton } from '../ui/skeleton/form-skeleton.tsx'
import type { MobileMoneyFormProps } from './mobile-money-form.tsx'
import type { NewMobileMoneyProps } from './new-mobile-money.tsx'
import type { ReplaceMobileMoneyProps } from './replace-mobile-money.tsx'

const load = () => import('./mobile-money-writing.ts')
const loadForm = async () => (await load()).MobileMoneyForm
const loadNew = async () => (await load()).NewMobileMoney
const loadReplacement = async () => (await load()).ReplaceMobileMoney

/** Fetches them ahead of time. A failure shows when one is needed. */
export const preloadMobileMoneyWriting = (): void => void load().catch(() => undefined)

const skeleton = <FormSkeleton name="mobile-money-form" fields={3} />

/** The form, and what stands in its place until it is here. */
export const LoadedMobileMoneyForm = (props: MobileMoneyFormProps) => (
  <LoadedForm load={loadForm} skeleton={skeleton} form={props} />
)

/** The form in which a new wallet is written and saved, loaded in the same way. */
export const LoadedNewMobileMoney = (props: NewMobileMoneyProps) => (
  <LoadedForm load={loadNew} skeleton={skeleton} form={props} />
)

/** The form for another wallet in the place of a saved one, loaded in the same way. */
export const LoadedReplaceMobileMoney = (props: ReplaceMobileMoneyProps) => (
  <LoadedForm load={loadReplacement} skeleton={skeleton} form={props} />
)
