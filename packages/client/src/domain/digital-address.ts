/**
 * A GhanaPostGPS digital address as it is printed on the plate at the gate, `GA-183-8164`, out of what was typed:
 * `ga 183 8164`, `GA1838164`, full-width characters.
 * @returns `null` where it cannot be one
 */
export function readDigitalAddress(text: string): string | null {
  const [, place, area, plot] = typed.exec(text.slice(0, 100).normalize('NFKC').trim().toUpperCase()) ?? []
  return place && area && plot ? `${place}-${area}-${plot}` : null
}

// Region and district, the area in three or four digits, the plot of five metres by five.
const typed = /^([A-Z][A-Z\d])[\s\p{Pd}]*(\d{3,4})[\s\p{Pd}]*(\d{4})$/u
