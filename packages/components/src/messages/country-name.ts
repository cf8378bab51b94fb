/** What a country is called in a language: `Ghana`, or its two letters where nobody knows. */
export const countryName = (country: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country
