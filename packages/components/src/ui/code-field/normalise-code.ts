/**
 * The digits of a one-time code, out of whatever was typed, pasted or filled in: `123 456`, `123-456`,
 * `Your code is 123456`, `١٢٣٤٥٦`, full-width digits. Shorter while it is being typed, never longer than `length`.
 */
export function normaliseCode(text: string, length = 6): string {
  const plain = withPlainDigits(text)
  const whole = new RegExp(`${start}(\\d{${length}})(?!\\d)`, 'u').exec(plain)
  // A gap between digits, as in `123-456`, is looked for second: `Order 1234 56. Code 987654` has both.
  const gapped = new RegExp(`${start}(\\d(?:${gap}\\d){${length - 1}})(?!\\d)`, 'u').exec(plain)
  const found = whole?.[1] ?? gapped?.[1] ?? plain
  return found.replace(/\D/g, '').slice(0, length)
}

/** No digit before. A lookbehind says it shorter, and is a syntax error in Safari before 16.4. */
const start = String.raw`(?:^|\D)`
const gap = String.raw`[\s\p{Pd}.·]?`

/** Digits of every script as `0` to `9`, and no invisible characters. Anything longer than a message is cut. */
const withPlainDigits = (text: string) =>
  text
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))

/** Unicode keeps the ten digits of a script in a row, so a digit is worth as much as there are digits before it. */
function digitValue(codePoint: number): number {
  let first = codePoint
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  // The digits of some scripts follow each other directly.
  return (codePoint - first) % 10
}
