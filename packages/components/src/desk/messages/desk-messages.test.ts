import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deskAk } from './ak.ts'
import { deskAr } from './ar.ts'
import { deskEn } from './en.ts'
import { deskFr } from './fr.ts'
import { deskHa } from './ha.ts'
import { deskPseudo } from './pseudo.ts'
import { deskPt } from './pt.ts'
import { deskSw } from './sw.ts'

type Sentence = string | ((...words: never[]) => string)

/** Every sentence of a catalogue by its dotted name. */
const sentences = (catalogue: object, prefix = ''): [name: string, sentence: Sentence][] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${prefix}${name}.`)
      : [[prefix + name, value] as [string, Sentence]],
  )

const words = (sentence: Sentence): string[] =>
  Array.from({ length: typeof sentence === 'string' ? 0 : sentence.length }, (_, index) => String(index + 7))

/** A sentence with its words filled in: `7`, `8`, … */
const said = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : sentence(...(words(sentence) as never[]))

const english = new Map(sentences(deskEn))
const languages = { fr: deskFr, sw: deskSw, pt: deskPt, ar: deskAr, ak: deskAk, ha: deskHa }

describe.each(Object.entries(languages))('%s', (language, catalogue) => {
  test('has the names of the English catalogue, and left nothing in English', () => {
    const here = sentences(catalogue)
    expect(here.map(([name]) => name)).toEqual([...english.keys()])
    const left = here.filter(([name, sentence]) => said(sentence) === said(english.get(name) ?? ''))
    expect(left.map(([name]) => name)).toEqual([])
  })

  test('says every word that it is given', () => {
    const wrong = sentences(catalogue).filter(
      ([, sentence]) => said(sentence) === '' || words(sentence).some((word) => !said(sentence).includes(word)),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
    expect(catalogue.locale).toBe(language)
  })

  test('has an entry of its own', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(exports[`./desk/messages/${language}`]['tillkit-source']).toBe(`./src/desk/messages/${language}.ts`)
  })
})

test('counts follow the rules of the language', () => {
  expect([1, 2, 3, 11].map(deskAr.directory.count)).toEqual(['عميل واحد', 'عميلان', '3 عملاء', '11 عميلًا'])
  expect(deskEn.directory.count(1)).toBe('One customer')
  expect(deskPseudo.directory.count(2)).toMatch(/^⟦2 çúštómérš/)
})
