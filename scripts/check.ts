// Everything that has to hold before a change lands, one after the other; all of it runs, also after a failure. The
// last line adds up what passed and failed in all runners, each of the plain checks counting as one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browsers.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const browser = attempt(() => ensureBrowser('chromium'))
const firefox = attempt(() => ensureBrowser('firefox'))

const counts: [name: string, count: Count][] = [
  ['format', run('oxfmt', '--check', '.')],
  ['lint', run('oxlint', '--type-aware', '--deny-warnings')],
  ['types', run('tsc', '-p', '.')],
  ['types of older browsers', run('tsc', '-p', 'tsconfig.browsers.json')],
  ['dead code', run('knip', '--no-progress')],
  ['build', run('tsdown')],
  ['sizes', run('size-limit')],
  ['unit', vitest('unit')],
  ['behaviour', browser ? vitest('behaviour') : { passed: 0, failed: 1 }],
  // It plays every story, so that `pnpm stories` would play each a second time: that one is for work on a few of them.
  ['gallery', browser ? playwright('gallery', '--config=playwright.gallery.config.ts') : { passed: 0, failed: 1 }],
  ['publishing', browser ? vitest('publishing', '--config=publishing/vitest.config.ts') : { passed: 0, failed: 1 }],
  ['end to end', browser && firefox ? playwright('e2e') : { passed: 0, failed: 1 }],
]

console.log()
for (const [name, { passed, failed }] of counts) console.log(`${name}: ${passed} passed, ${failed} failed`)
const passed = counts.reduce((sum, [, count]) => sum + count.passed, 0)
const failed = counts.reduce((sum, [, count]) => sum + count.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)

function command(program: string, ...words: string[]): boolean {
  console.log(`\n> ${program} ${words.join(' ')}`)
  const windows = process.platform === 'win32'
  const binary = join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program)
  const { status, error } = spawnSync(binary, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  })
  if (error) console.error(error.message)
  return status === 0
}

/** A check that has no count of its own. */
function run(program: string, ...words: string[]): Count {
  return command(program, ...words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitest(project: string, ...options: string[]): Count {
  const file = join(results, `${project}.json`)
  const ok = command(
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...options,
  )
  return counted(file, ok, (report) => ({
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
  }))
}

function playwright(name: string, ...options: string[]): Count {
  const ok = command('playwright', 'test', ...options)
  return counted(join(results, `${name}.json`), ok, (report) => {
    const stats = report['stats']
    if (!isRecord(stats)) throw new Error('Playwright wrote no statistics.')
    return {
      passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
      failed: numberIn(stats, 'unexpected'),
    }
  })
}

/** A runner's own count; one that fell over without counting a failure has failed once, and one that ran nothing too. */
function counted(file: string, ok: boolean, read: (report: Record<string, unknown>) => Count): Count {
  const count = attempt(() => {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isRecord(report)) throw new Error(`${file} holds no report.`)
    return read(report)
  })
  if (!count) return { passed: 0, failed: 1 }
  const fellOver = (!ok && count.failed === 0) || count.passed + count.failed === 0
  return { passed: count.passed, failed: count.failed + (fellOver ? 1 : 0) }
}

function numberIn(record: Record<string, unknown>, name: string): number {
  const value = record[name]
  if (typeof value !== 'number') throw new Error(`The report has no number "${name}".`)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}
