import { maskContact, type LinkCustomer } from '@tillkit/client'

/** How somebody's contact may stand on a screen, or `null` where none is known. */
export function maskedContact({ phone, email }: LinkCustomer): string | null {
  if (phone) return maskContact({ type: 'phone', value: phone })
  return email && maskContact({ type: 'email', value: email })
}
