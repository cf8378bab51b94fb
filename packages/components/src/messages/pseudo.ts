import { en, type Messages } from './en.ts'

type Sentence = (...words: (string | number)[]) => string

/** A catalogue with every sentence accented and made longer. */
export function pseudonymised<Words>(words: Words): Words {
  // Whatever it is made of, it keeps its shape; TypeScript cannot follow that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rewritten(words) as Words
}

function rewritten(words: unknown): unknown {
  if (typeof words === 'string') return widened(words)
  if (isSentence(words)) return (...given: (string | number)[]) => around(words, given)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, rewritten(part)]))
}

const isSentence = (words: unknown): words is Sentence => typeof words === 'function'

/** What is filled in is the shopper's, and stays as it is. */
function around(sentence: Sentence, given: (string | number)[]): string {
  const marked = sentence(...given.map((word, at) => (typeof word === 'string' ? placeOf(at) : word)))
  return given.reduce<string>((text, word, at) => text.replaceAll(placeOf(at), String(word)), widened(marked))
}

// A character of the private use area for each word that is filled in.
const placeOf = (at: number) => String.fromCodePoint(0xe000 + at)

const plain = 'aeiouyncsAEIOUYNCS'
const accented = 'áéíóúýñçšÁÉÍÓÚÝÑÇŠ'

function widened(text: string): string {
  const letters = text.replace(/[aeiouyncs]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)
  // More words, and not one that no language has.
  const more = '~'.repeat(Math.ceil(text.length * 0.4)).replace(/~{6}(?=~)/g, '$& ')
  return `⟦${letters}${more}⟧`
}

/**
 * No language: English with accents and 40 % more room, between brackets. What shows without them is hard-coded; what is
 * cut off is too narrow for German or Swahili.
 */
export const pseudo: Messages = { ...pseudonymised(en), locale: 'en-XA' }
