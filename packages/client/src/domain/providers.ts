/** The wallets that can be saved (L26). */
export type MobileMoneyProvider = 'mtn' | 'vodafone' | 'telecel' | 'airtel' | 'airteltigo' | 'mpesa'

/** A wallet's brand in a country: the same word on the wire means different things in different places (C16). */
export interface ProviderBrand {
  /** What is saved. */
  readonly provider: MobileMoneyProvider
  /** Two letters. */
  readonly country: string
  /** What its owners call it. */
  readonly name: string
  /** Provider words under which the same wallet may be stored. */
  readonly aliases: readonly MobileMoneyProvider[]
  /** What to dial where no prompt came, step by step. Empty where nobody has told us: say it in general words then. */
  readonly approval: readonly string[]
}

/** When this was last looked at. Brands change: Vodafone Cash in Ghana became Telecel Cash in March 2024. */
export const providersVersion = '2026-07-17'

const brand = (
  provider: MobileMoneyProvider,
  name: string,
  countries: string,
  more: Partial<Pick<ProviderBrand, 'aliases' | 'approval'>> = {},
): ProviderBrand[] =>
  countries.split(' ').map((country) => ({ provider, country, name, aliases: [], approval: [], ...more }))

const brands: readonly ProviderBrand[] = [
  ...brand('mtn', 'MTN MoMo', 'GH', { approval: ['*170#', '6', '3'] }),
  ...brand('mtn', 'MTN MoMo', 'UG RW ZM CM CI BJ NG'),
  ...brand('telecel', 'Telecel Cash', 'GH', { aliases: ['vodafone'] }),
  ...brand('airteltigo', 'AT Money', 'GH'),
  ...brand('vodafone', 'Vodafone Cash', 'EG'),
  ...brand('airtel', 'Airtel Money', 'KE UG TZ RW ZM MW CD'),
  ...brand('airtel', 'SmartCash', 'NG'),
  ...brand('mpesa', 'M-Pesa', 'KE TZ MZ CD LS ET'),
]

/** The wallets that can be added in a country, in the order in which to offer them. */
export const brandsOf = (country: string): ProviderBrand[] => brands.filter((one) => one.country === country)

/** The brand behind a stored provider word, or `null` for a word that means nothing there: show it as it came. */
export function findBrand(provider: string, country: string): ProviderBrand | null {
  const here = brandsOf(country)
  return (
    here.find((one) => one.provider === provider) ??
    here.find(({ aliases }) => aliases.some((alias) => alias === provider)) ??
    null
  )
}

/** What to show for a stored provider word: `Telecel Cash`, or the word itself with a capital letter. */
export const providerName = (provider: string, country: string): string =>
  findBrand(provider, country)?.name ?? provider.charAt(0).toUpperCase() + provider.slice(1)

/** Whether two accounts are one wallet: the same number, and the same brand under whichever name it was saved. */
export function isSameWallet(
  one: { readonly phoneNumber: string; readonly provider: string },
  other: { readonly phoneNumber: string; readonly provider: string },
  country: string,
): boolean {
  const family = (provider: string) => findBrand(provider, country)?.provider ?? provider
  return one.phoneNumber === other.phoneNumber && family(one.provider) === family(other.provider)
}
