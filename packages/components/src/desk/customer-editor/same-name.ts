/** Whether a name was typed as it is written, but for case, accents' encoding and spaces: a phone's keyboard adds its own. */
export const isSameName = (typed: string, name: string): boolean => folded(typed) === folded(name)

const folded = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
