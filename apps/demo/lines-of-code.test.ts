import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const codeOf = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .flatMap((name) => readFileSync(join(import.meta.dirname, folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line))

test('what a merchant would copy is under 600 lines of code', () => {
  expect([...codeOf('src'), ...codeOf('shop')].length).toBeLessThan(600)
})
