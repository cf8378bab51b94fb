/** What of `changes` differs from what was last seen. Absent, `null` and empty are the same: nothing (L3). */
export function changedFields<Changes extends object>(seen: object, changes: Changes): Partial<Changes> {
  const was = new Map<string, unknown>(Object.entries(seen))
  const differing = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && nothingAsNull(value) !== nothingAsNull(was.get(name)),
  )
  // Entries of `changes`, and so a part of it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(differing) as Partial<Changes>
}

// `false` is something: a shopper who wants no messages has said so.
const nothingAsNull = (value: unknown) => (value === '' || value === undefined ? null : value)
