import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { isolate } from './isolate.ts'

type Sentence = string | ((...words: never[]) => string)

/** Every sentence of a catalogue by its dotted name. */
const sentences = (catalogue: object, prefix = ''): [name: string, sentence: Sentence][] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${prefix}${name}.`)
      : [[prefix + name, value] as [string, Sentence]],
  )

/** A sentence with its words filled in: `7`, `8`, … */
const said = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : sentence(...(words(sentence) as never[]))

const words = (sentence: Sentence): string[] =>
  Array.from({ length: typeof sentence === 'string' ? 0 : sentence.length }, (_, index) => String(index + 7))

const english = new Map(sentences(en))
const french = new Map(sentences(fr))

test('the French catalogue has the names of the English one', () => {
  expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted())
})

describe.each([
  ['English', english],
  ['French', french],
])('%s', (_language, catalogue) => {
  test.each([...catalogue])('%s says something, with every word that it is given', (_name, sentence) => {
    expect(said(sentence).trim()).toBe(said(sentence))
    expect(said(sentence)).not.toBe('')
    for (const word of words(sentence)) expect(said(sentence)).toContain(word)
  })
})

test('nothing was left in English', () => {
  const untranslated = [...french].filter(([name, sentence]) => said(sentence) === said(english.get(name) ?? ''))
  expect(untranslated.map(([name]) => name)).toEqual([])
})

describe('isolate', () => {
  test('keeps a reversed name from reversing the sentence', () => {
    expect(en.addressBook.removed(isolate('a\u202Eb'))).toBe('\u2068ab\u2069 was deleted.')
  })
})
