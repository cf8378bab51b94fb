import type { AddressDraft } from '@tillkit/client'
import { useAddresses, useMobileMoney, usePreferences, useTill, type LinkSession } from '@tillkit/hooks'
import { useState } from 'react'
import type { CheckoutOrder } from './checkout-order.ts'
import { needsAddress } from './checkout-step.ts'
import { guestAnswersSource, nothingTyped, type GuestAnswers } from './guest-answers.ts'
import type { useRememberedCheckout } from './use-remembered-checkout.ts'

interface CheckoutAnswersOptions extends Pick<ReturnType<typeof useRememberedCheckout>, 'remembered' | 'remember'> {
  readonly session: LinkSession
  readonly orderTypes: readonly string[]
}

/**
 * What a checkout knows: of a signed-in shopper what they saved and chose, of a guest what they typed. What a guest typed
 * is in memory alone.
 */
export function useCheckoutAnswers({ session, orderTypes, remembered, remember }: CheckoutAnswersOptions) {
  const addresses = useAddresses()
  const wallets = useMobileMoney()
  const preferences = usePreferences()
  const typed = useTill().source(guestAnswersSource)
  const [guest, setGuest] = useState(() => typed.read(remembered.basketId))

  const signedIn = session.customer !== null
  const chosenOf = <Row extends { readonly id: string; readonly isDefault: boolean }>(
    rows: readonly Row[] | undefined,
    id: string | null | undefined,
  ) => rows?.find((row) => row.id === id) ?? rows?.find(({ isDefault }) => isDefault) ?? null
  const savedAddress = signedIn ? chosenOf(addresses.data, remembered.addressId) : null
  const savedWallet = signedIn ? chosenOf(wallets.data, remembered.walletId) : null

  const usual = signedIn ? preferences.data?.orderType : null
  const orderType =
    [remembered.orderType, usual].find((one) => one && orderTypes.includes(one)) ??
    (orderTypes.length === 1 ? orderTypes[0] : null) ??
    null
  const draft = savedAddress ? toDraft(savedAddress) : null
  return {
    /** Whether the saved rows are still on their way. */
    loading: signedIn && (addresses.isLoading || wallets.isLoading),
    /** Why they did not come. Rows that came once stay, whatever becomes of the next look. */
    error: signedIn ? (unread(addresses) ?? unread(wallets)) : null,
    retry: () => void Promise.all([addresses.refetch(), wallets.refetch()]),
    buyer: signedIn || guest.details !== null,
    orderType,
    address: needsAddress(orderType) ? (signedIn ? draft : guest.address) : null,
    wallet: signedIn ? savedWallet : guest.wallet,
    guest,
    savedAddress,
    savedWallet,
    answerGuest: (changes: Partial<GuestAnswers>) => {
      const answers = { ...guest, ...changes }
      typed.keep(remembered.basketId, answers)
      setGuest(answers)
    },
    remembered,
    remember,
    forgetGuest: () => {
      typed.clear()
      setGuest(nothingTyped)
    },
  }
}

export type CheckoutAnswers = ReturnType<typeof useCheckoutAnswers>

/** What goes to the shop, once everything is known. */
export function orderOf(
  basketId: string,
  { orderType, address, wallet, guest, savedWallet }: CheckoutAnswers,
): CheckoutOrder | null {
  if (!orderType || !wallet || (needsAddress(orderType) && !address)) return null
  const { provider, phoneNumber } = wallet
  return {
    basketId,
    orderType,
    guest: savedWallet ? null : guest.details,
    address,
    mobileMoney: { provider, phoneNumber },
  }
}

const unread = <Failure>({ data, error }: { data: unknown; error: Failure }) => (data === undefined ? error : null)

const toDraft = ({
  label,
  line1,
  line2,
  city,
  region,
  country,
}: Omit<AddressDraft, 'country'> & { country: string | null }) => ({
  label,
  line1,
  line2,
  city,
  region,
  country: country ?? 'GH',
})
