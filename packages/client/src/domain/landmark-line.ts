/** What stands in for a house number in Ghana: either, both, or nothing. */
export interface LandmarkLine {
  /** `Opposite the Total station` */
  readonly landmark: string | null
  /** `GA-183-8164`, as `readDigitalAddress` gives it. */
  readonly digitalAddress: string | null
}

/** Both as one second line of an address, because the APIs have one: `Opposite the Total station, GA-183-8164`. */
export const formatLandmarkLine = ({ landmark, digitalAddress }: LandmarkLine): string | null =>
  [landmark, digitalAddress].filter(Boolean).join(', ') || null

/**
 * The two out of a second line. A line that somebody else wrote loses nothing: whatever is no digital address at its end
 * is the landmark, and formatting the two gives the same line again.
 */
export function parseLandmarkLine(line2: string | null): LandmarkLine {
  const found = line2 && ending.exec(line2)
  if (!found) return { landmark: line2 || null, digitalAddress: null }
  return { landmark: found[1] ?? null, digitalAddress: found[2] ?? null }
}

const ending = /^(?:(.+), )?([A-Z][A-Z\d]-\d{3,4}-\d{4})$/s
