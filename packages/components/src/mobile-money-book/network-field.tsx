'use client'

import { brandsOf, providerName, type MobileMoneyProvider } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { mobileMoneyForm } from '../messages/en/mobile-money-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { Field } from '../ui/field/field.tsx'
import { Select } from '../ui/field/select.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'

const english = { mobileMoneyForm }

interface NetworkFieldProps extends ComponentPropsWithoutRef<'select'> {
  /** Whose brands are offered: two letters. */
  country: string
  /** The wallet that the number probably has. */
  guess: MobileMoneyProvider | null
  /** What is chosen now. */
  chosen: string
  /** What is wrong, and how to put it right. */
  error?: string | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** The network of a number: guessed, and for the shopper to change. */
export const NetworkField = forwardRef<HTMLSelectElement, NetworkFieldProps>(function NetworkField(
  { country, guess, chosen, error, ...props },
  ref,
) {
  const words = useMessages(english).mobileMoneyForm
  const guessed = guess && chosen === guess
  return (
    <Field.Root invalid={!!error}>
      <Field.Label>{words.provider}</Field.Label>
      <Select required {...props} ref={ref}>
        <option value="">{words.chooseProvider}</option>
        {brandsOf(country).map(({ provider, name }) => (
          <option key={provider} value={provider}>
            {name}
          </option>
        ))}
      </Select>
      <Field.Message error={error} lines={2}>
        {guessed && words.providerGuessed}
        {guess && chosen && !guessed && words.providerUnusual(providerName(guess, country))}
      </Field.Message>
      {/* Chosen by itself while the shopper is in another field. */}
      <LiveRegion>{guessed && words.providerIs(providerName(guess, country))}</LiveRegion>
    </Field.Root>
  )
})
