/** What an amount looks like that somebody sends: a decimal string of at most two decimals, never a number. */
export const amountPattern = /^\d{1,12}(?:\.\d{1,2})?$/

/** The exact sum, with two decimals: `sum('0.1', '0.2')` is `'0.30'`. */
export function sum(...amounts: readonly string[]): string {
  return format(amounts.reduce((total, amount) => total + minorUnits(amount), 0n))
}

/** The exact price of so many, with two decimals. */
export function times(amount: string, quantity: number): string {
  return format(minorUnits(amount) * BigInt(quantity))
}

// Whole minor units, because no float holds 0.1, and above 2^53 none holds a pesewa.
function minorUnits(amount: string): bigint {
  const [, whole = '', decimals = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? []
  if (whole === '') throw new Error('An amount is a decimal string, such as "12.50".')
  return BigInt(whole + decimals.padEnd(2, '0'))
}

function format(units: bigint): string {
  const digits = units.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
