/** An amount as the API wrote it, a decimal string, and its currency. Never a number: those lose digits (O4). */
export interface Money {
  readonly amount: string
  /** Three letters (ISO 4217). */
  readonly currency: string
}

/** For whom an amount is written. */
export interface FormatMoneyOptions {
  /** BCP 47, such as `en-GH`. */
  readonly locale: string
  /** `latn` keeps Western digits in Arabic. @default the locale's own */
  readonly numberingSystem?: string
}

// First of all, because Intl reads "" as 0, "0x10" as 16 and "1e3" as 1000.
const amountPattern = /^-?\d{1,18}(\.\d{1,8})?$/

/** Whether the text is an amount that can be formatted and compared. */
export const isAmount = (text: string): boolean => amountPattern.test(text)

/** Whether amount and currency can be formatted and compared. */
export const isReadable = ({ amount, currency }: Money): boolean => isAmount(amount) && /^[A-Za-z]{3}$/.test(currency)

/**
 * `GHS 13.06` in the shopper's way of writing. What is no amount or no currency is shown as it came, and no digit is
 * ever rounded away.
 */
export function formatMoney(money: Money, { locale, numberingSystem }: FormatMoneyOptions): string {
  const { amount, currency } = money
  if (!isReadable(money)) return [amount, currency].filter(Boolean).join(' ')
  const style = { style: 'currency', currency, ...(numberingSystem ? { numberingSystem } : {}) } as const
  const usual = new Intl.NumberFormat(intlLocale(locale), style).resolvedOptions().maximumFractionDigits ?? 2
  const written = withoutTrailingZeros(amount).split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(intlLocale(locale), {
    ...style,
    maximumFractionDigits: Math.max(usual, written),
  })
  // Intl formats a string exactly, whatever its length. The pattern above makes it one that TypeScript accepts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return format.format(amount as `${number}`)
}

/** Whether two amounts are the same money, however many zeros they end with. What is no amount is the same as nothing. */
export function isSameMoney(one: Money, other: Money): boolean {
  if (!isAmount(one.amount) || !isAmount(other.amount)) return false
  return (
    one.currency.toUpperCase() === other.currency.toUpperCase() && canonical(one.amount) === canonical(other.amount)
  )
}

/** Whether two amounts are seen to be different money. What cannot be read says nothing of that. */
export const isOtherMoney = (one: Money | null, other: Money | null): boolean =>
  !!one && !!other && isReadable(one) && isReadable(other) && !isSameMoney(one, other)

/** The locale as ICU knows it: Twi is `ak` there, and `tw` is unknown. */
export const intlLocale = (locale: string): string => locale.replace(/^tw(?=-|$)/i, 'ak')

const withoutTrailingZeros = (amount: string) => (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount)

const canonical = (amount: string) =>
  withoutTrailingZeros(amount)
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^-0$/, '0')
