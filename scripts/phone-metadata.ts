// Cuts the countries that the kit serves out of libphonenumber-js's metadata, and how their mobile numbers are dialled out
// of that and its examples: `node scripts/phone-metadata.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const countries = 'GH NG KE UG TZ RW ZM CM CI BJ TG BF SN ML NE MZ CD MW EG ET LS ZA GM SL LR'.split(' ')

const client = new URL('../packages/client/', import.meta.url)
const { resolve } = createRequire(new URL('package.json', client))
const read = (name: string) => JSON.parse(readFileSync(resolve(`libphonenumber-js/${name}`), 'utf8'))
const all: { version: number; country_calling_codes: Record<string, string[]>; countries: Record<string, unknown[]> } =
  read('metadata.min.json')
const mobileNumbers: Record<string, string> = read('examples.mobile.json')

const metadata = {
  ...all,
  nonGeographic: undefined,
  country_calling_codes: Object.fromEntries(
    Object.entries(all.country_calling_codes)
      .map(([code, names]) => [code, names.filter((name) => countries.includes(name))] as const)
      .filter(([, names]) => names.length > 0),
  ),
  countries: Object.fromEntries(Object.entries(all.countries).filter(([name]) => countries.includes(name))),
}
// By their places in the library's tuples.
const dialling = Object.fromEntries(
  Object.entries(metadata.countries).map(([country, [callingCode, , , , , trunk]]) => [
    country,
    { callingCode, trunk: trunk ?? '', mobileLength: mobileNumbers[country]?.length },
  ]),
)
const write = (name: string, data: unknown) =>
  writeFileSync(new URL(`src/domain/${name}`, client), `${JSON.stringify(data)}\n`)
write('phone-metadata.json', metadata)
// Two files, although one holds the other: what stands in for a lost file must share none with it.
write('phone-dialling.json', dialling)
write(
  'phone-mobile-lengths.json',
  Object.fromEntries(Object.entries(dialling).map(([country, { mobileLength }]) => [country, mobileLength])),
)
console.log(`${Object.keys(metadata.countries).length} countries, ${JSON.stringify(metadata).length} bytes`)
