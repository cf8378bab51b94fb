import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (sheet: string) => readFileSync(join(import.meta.dirname, sheet), 'utf8')
const importsOf = (sheet: string) => Array.from(read(sheet).matchAll(/@import '([^']+)'/g), ([, path = '']) => path)

test('the layered sheet and the unlayered one are made of the same', () => {
  expect(importsOf('index.css')).toEqual(importsOf('unlayered.css'))
})

test("every part's sheet is listed", () => {
  const sheets = globSync('*/**/*.css', { cwd: join(import.meta.dirname, '..') }).filter(
    (path) => !/^(styles|desk)\//.test(path),
  )
  expect(importsOf('parts.css').toSorted()).toEqual(sheets.map((path) => `../${path}`).toSorted())
})

test("every sheet of the desk's parts is listed, in a list of their own", () => {
  const sheets = globSync('*/**/*.css', { cwd: join(import.meta.dirname, '../desk') })
  expect(importsOf('../desk/parts.css').toSorted()).toEqual(sheets.map((path) => `./${path}`).toSorted())
})
