// Compiles the TypeScript of documents against the packages' sources.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CodeBlock } from './documents.ts'

/** The code of a document, by the document's path. */
export type Examples = Readonly<Record<string, readonly CodeBlock[]>>

/**
 * Says what is wrong in the examples, with the line of the document. Each block is a file of its own. One that begins
 * with `// src/till.ts` has that name, and the others of its document can import it as `./src/till.ts`.
 */
export function compileBlocks(root: string, examples: Examples): string[] {
  const place = 'node_modules/.cache/documents'
  rmSync(join(root, place), { recursive: true, force: true })

  const files = Object.entries(examples).flatMap(([document, blocks]) =>
    blocks.map((block, index) => {
      const file = `${document}/${nameOf(block, index)}`
      mkdirSync(dirname(join(root, place, file)), { recursive: true })
      // Moved down, so that the compiler speaks of the document's own lines.
      writeFileSync(join(root, place, file), '\n'.repeat(block.line - 1) + block.code)
      return file
    }),
  )
  writeFileSync(join(root, place, 'tsconfig.json'), JSON.stringify({ ...settings, files }))

  const compiler = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc')
  const { status, stdout, error } = spawnSync(compiler, ['-p', place, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const wrong = stdout?.split('\n').filter((line) => line.includes('error TS')) ?? []
  if (error || (status !== 0 && wrong.length === 0)) throw error ?? new Error(`tsc ended with ${status}: ${stdout}`)
  // What is wrong in the sources themselves is found where those are compiled.
  return wrong.flatMap((line) => line.split(`${place}/`)[1] ?? [])
}

const nameOf = ({ code, language }: CodeBlock, index: number) =>
  /^\/\/ ([\w./[\]-]+\.tsx?)\n/.exec(code)?.[1] ?? `${index + 1}.${language}`

const settings = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: {
    // An example may make what the reader goes on with.
    noUnusedLocals: false,
    moduleDetection: 'force',
    types: ['node', 'vite/client'],
    // What a merchant installs, and here a package or a test of ours has.
    paths: {
      '@tanstack/react-query': ['../../../packages/hooks/node_modules/@tanstack/react-query'],
      'react-router': ['../../../apps/demo/node_modules/react-router'],
      redis: ['../../../packages/gateway/node_modules/redis'],
    },
  },
}
