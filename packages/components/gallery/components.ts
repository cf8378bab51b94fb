import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'

const source = join(import.meta.dirname, '../src')

/**
 * Every component that does a whole task, as `address-book/address-book`: an entry exports it, and its folder has its
 * name. The other exports are the parts that it is made of.
 */
export const components = readdirSync(source).flatMap((entry) => {
  const index = join(source, entry, 'index.ts')
  if (!existsSync(index)) return []
  const exported = readFileSync(index, 'utf8').matchAll(/from '\.\/([^']+)\.tsx'/g)
  const paths = Array.from(exported, ([, path = '']) => posix.join(entry, path))
  return paths.filter((path) => basename(path) === basename(dirname(path)))
})
