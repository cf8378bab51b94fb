// The project's documents and the code in them, for the test that keeps them true.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of a document. */
export interface CodeBlock {
  /** What stands behind the fence: `tsx`. */
  readonly language: string
  /** Where its first line of code is in the document, from 1. */
  readonly line: number
  readonly code: string
}

const places = ['*.md', 'llms.txt', 'docs/*.md', 'docs/{recipes,decisions}/*.md', '{packages,apps}/*/README.md']

/** Every document of the project, by its path from the root. */
export const findDocuments = (root: string): string[] =>
  globSync([...places, '.storybook/pages/*.mdx'], { cwd: root }).toSorted()

export const readDocument = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

/** The fenced blocks of a document. */
export function codeBlocks(text: string): CodeBlock[] {
  return Array.from(
    text.matchAll(/^ *```([a-z]+)[^\n]*\n(.*?)^ *```$/gms),
    ({ index, 1: language = '', 2: code = '' }) => ({
      language,
      code,
      line: text.slice(0, index).split('\n').length + 1,
    }),
  )
}

/** The commands of the project's own that a document names: in a block for the shell, or in a code span. */
export function namedScripts(text: string): string[] {
  const blocks = codeBlocks(text).flatMap(({ language, code }) => (language === 'sh' ? code.split('\n') : []))
  const spans = Array.from(text.matchAll(/`([^`\n]+)`/g), ([, span = '']) => span)
  return [...blocks, ...spans].flatMap((line) => /^(?:\w+=\S+ )*(?:npm|pnpm) (?:run )?([\w:]+)/.exec(line)?.[1] ?? [])
}

/** Where a document's links lead, the ones within this repository. */
export function innerLinks(text: string): string[] {
  const prose = text.replaceAll(/^ *```.*?^ *```$/gms, '')
  const links = Array.from(prose.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g), ([, link, image]) => link ?? image)
  return links.flatMap((link) => (link === undefined || /^[a-z]+:|^\?/.test(link) ? [] : link))
}

/** What a heading is called in a link, as GitHub does it. */
export function headingAnchors(text: string): string[] {
  const prose = text.replaceAll(/^ *```.*?^ *```$/gms, '')
  return Array.from(prose.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
