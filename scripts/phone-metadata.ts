// Cuts the countries that the kit serves out of libphonenumber-js's metadata: `node scripts/phone-metadata.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const countries = 'GH NG KE UG TZ RW ZM CM CI BJ TG BF SN ML NE MZ CD MW EG ET LS ZA GM SL LR'.split(' ')

const client = new URL('../packages/client/', import.meta.url)
const source = createRequire(new URL('package.json', client)).resolve('libphonenumber-js/metadata.min.json')
const all: { version: number; country_calling_codes: Record<string, string[]>; countries: Record<string, unknown> } =
  JSON.parse(readFileSync(source, 'utf8'))

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
const target = new URL('src/domain/phone-metadata.json', client)
writeFileSync(target, `${JSON.stringify(metadata)}\n`)
console.log(`${Object.keys(metadata.countries).length} countries, ${JSON.stringify(metadata).length} bytes`)
