import { publishedPackages } from './published-packages.ts'

/** No component, or none for shoppers. */
const others = /^\.$|^\.\/(till$|messages\/|themes\/|styles|desk)/

/** The components of a shopper's page that have an entry of their own: `otp-login`, `address-book`, … */
export const componentEntries: readonly string[] = publishedPackages
  .filter(({ name }) => name === 'components')
  .flatMap(({ manifest }) => Object.keys(manifest.exports))
  .flatMap((entry) => (others.test(entry) ? [] : [entry.slice('./'.length)]))

/** The component of an entry: `OtpLogin` for `otp-login`. */
export const componentName = (entry: string): string =>
  entry.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase())
