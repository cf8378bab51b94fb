/** A region of a country: its ISO 3166-2 code, and the name that is sent. */
export interface Region {
  readonly code: string
  readonly name: string
}

/** The sixteen regions of Ghana since 2019 (ISO 3166-2:GH). */
export const ghanaRegions: readonly Region[] = [
  { code: 'AF', name: 'Ahafo' },
  { code: 'AH', name: 'Ashanti' },
  { code: 'BO', name: 'Bono' },
  { code: 'BE', name: 'Bono East' },
  { code: 'CP', name: 'Central' },
  { code: 'EP', name: 'Eastern' },
  { code: 'AA', name: 'Greater Accra' },
  { code: 'NE', name: 'North East' },
  { code: 'NP', name: 'Northern' },
  { code: 'OT', name: 'Oti' },
  { code: 'SV', name: 'Savannah' },
  { code: 'UE', name: 'Upper East' },
  { code: 'UW', name: 'Upper West' },
  { code: 'TV', name: 'Volta' },
  { code: 'WP', name: 'Western' },
  { code: 'WN', name: 'Western North' },
]

/** The name of a Ghanaian region by its code or its name. "GA" is in the API's own sample and is no ISO code (C13). */
export function ghanaRegionName(text: string): string {
  const wanted = text.trim().toUpperCase().replace(/^GH-/, '')
  if (wanted === 'GA') return 'Greater Accra'
  return ghanaRegions.find(({ code, name }) => code === wanted || name.toUpperCase() === wanted)?.name ?? text
}
