import { byUse, type Saved } from './most-used-first.ts'

/** The most used first. A default that is hardly ever used leads instead of hiding behind "show more". */
export function orderChoices<Row extends Saved>(rows: readonly Row[], atOnce = 20): Row[] {
  const ordered = [...rows].sort(byUse)
  const preselected = ordered.find(({ isDefault }) => isDefault)
  if (!preselected || ordered.indexOf(preselected) < atOnce) return ordered
  return [preselected, ...ordered.filter((row) => row !== preselected)]
}
