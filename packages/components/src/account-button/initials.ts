import { withoutDirectionMarks } from '../messages/isolate.ts'

/** `AM` for Ama Mensah: the first letter of the first word and of the last. Empty where there is no letter. */
export function initials(name: string): string {
  const letters = withoutDirectionMarks(name)
    .trim()
    .split(/\s+/)
    .flatMap((word) => Array.from(word.matchAll(/\p{L}\p{M}*/gu), ([letter]) => letter)[0] ?? [])
  const [first, last] = [letters[0], letters.at(-1)]
  return (letters.length > 1 ? `${first}${last}` : (first ?? '')).toLocaleUpperCase()
}
