import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ak } from './ak.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ha } from './ha.ts'
import { isolate } from './isolate.ts'
import { pseudo } from './pseudo.ts'
import { pt } from './pt.ts'
import { sw } from './sw.ts'

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
const languages = { fr, sw, pt, ar, ak, ha }

describe.each(Object.entries({ en, ...languages }))('%s', (_language, catalogue) => {
  test('says something everywhere, with every word that it is given', () => {
    const wrong = sentences(catalogue).filter(
      ([, sentence]) =>
        said(sentence).trim() !== said(sentence) ||
        said(sentence) === '' ||
        words(sentence).some((word) => !said(sentence).includes(word)),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})

describe.each(Object.entries(languages))('%s', (language, catalogue) => {
  test('has the names of the English catalogue, and no other', () => {
    expect(sentences(catalogue).map(([name]) => name)).toEqual([...english.keys()])
  })

  test('left nothing in English', () => {
    const untranslated = sentences(catalogue).filter(
      ([name, sentence]) => said(sentence) === said(english.get(name) ?? ''),
    )
    expect(untranslated.map(([name]) => name)).toEqual([])
  })

  test('is a language that Intl knows', () => {
    expect(catalogue.locale).toBe(language)
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language])
  })
})

test('each language has an entry of its own, and one for each area, so that it can be fetched alone', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { exports, publishConfig } = JSON.parse(manifest)
  for (const language of [...Object.keys({ en, ...languages }), 'pseudo']) {
    expect(exports[`./messages/${language}`]['tillkit-source']).toBe(`./src/messages/${language}.ts`)
    expect(publishConfig.exports[`./messages/${language}`].default).toBe(`./dist/messages/${language}.js`)
  }
  for (const language of Object.keys(languages)) {
    expect(exports[`./messages/${language}/*`]['tillkit-source']).toBe(`./src/messages/${language}/*.ts`)
    expect(publishConfig.exports[`./messages/${language}/*`].default).toBe(`./dist/messages/${language}/*.js`)
  }
})

describe('counts', () => {
  test.each([
    [en, 1, 'One detail needs another look'],
    [en, 2, '2 details need another look'],
    [fr, 1, 'Une information est à revoir'],
    [ar, 1, 'معلومة واحدة تحتاج إلى مراجعة'],
    [ar, 2, 'معلومتان تحتاجان إلى مراجعة'],
    [ar, 3, '3 معلومات تحتاج إلى مراجعة'],
    [ar, 11, '11 معلومة تحتاج إلى مراجعة'],
    [sw, 1, 'Taarifa moja inahitaji kuangaliwa tena'],
  ])('%#: follow the rules of the language', (catalogue, count, sentence) => {
    expect(catalogue.common.checkFields(count)).toBe(sentence)
  })
})

describe('the pseudo-locale', () => {
  test('accents every sentence, makes it longer, and leaves alone what is filled in', () => {
    expect(pseudo.common.cancel).toBe('⟦Çáñçél~~~⟧')
    expect(pseudo.otpLogin.signedInAs('Ama')).toBe('⟦Šígñéd íñ áš Ama~~~~~~⟧')
    expect(pseudo.common.checkFields(1)).toMatch(/^⟦Óñé détáíl/)
    expect(pseudo.common.checkFields(4)).toMatch(/^⟦4 détáílš/)
    const short = sentences(pseudo).filter(
      ([name, sentence]) => name !== 'locale' && said(sentence).length < said(english.get(name) ?? '').length * 1.4,
    )
    expect(short).toEqual([])
  })
})

describe('isolate', () => {
  test('keeps a reversed name from reversing the sentence', () => {
    expect(en.addressBook.removed(isolate('a\u202Eb'))).toBe('\u2068ab\u2069 was deleted.')
  })
})
