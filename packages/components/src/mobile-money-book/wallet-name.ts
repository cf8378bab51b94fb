import { providerName, type MobileMoneyAccount, type MobileMoneyDraft } from '@tillkit/client'
import type { Messages } from '../messages/en.ts'
import { isolate } from '../messages/isolate.ts'

/**
 * What a wallet is called in a sentence: `My MTN, number ending in 0000`. Two wallets may have one name, and nobody
 * should have to hear a whole number.
 * @param country two letters; says what a provider's word means
 */
export function walletName(
  { label, provider, phoneNumber }: Pick<MobileMoneyAccount, 'label' | 'provider' | 'phoneNumber'> | MobileMoneyDraft,
  country: string,
  m: Pick<Messages, 'walletNames'>,
): string {
  return m.walletNames.wallet(isolate(label || providerName(provider, country)), phoneNumber.slice(-4))
}
