/** What a country is called in a language: `Ghana`, or the word itself where it is none: `Intl` throws at those. */
export const countryName = (country: string, locale: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country)
    : country
