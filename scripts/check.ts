// Everything that has to hold before a change lands, one after the other; all of it runs, also after a failure. Below
// it stands by name what failed, and what needed a second try. The last line adds up what passed and failed in all
// runners, each of the plain checks counting as one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browsers.ts'
import { readPlaywrightReport, readVitestReport, type Outcome } from './test-reports.ts'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const browser = attempt(() => ensureBrowser('chromium'))
const firefox = attempt(() => ensureBrowser('firefox'))

const failedOnce: Outcome = { passed: 0, failed: 1, remarks: [] }

const outcomes: [name: string, outcome: Outcome][] = [
  ['format', run('oxfmt', '--check', '.')],
  ['lint', run('oxlint', '--type-aware', '--deny-warnings')],
  ['types', run('tsc', '-p', '.')],
  ['types of older browsers', run('tsc', '-p', 'tsconfig.browsers.json')],
  ['dead code', run('knip', '--no-progress')],
  ['build', run('tsdown')],
  ['sizes', run('size-limit')],
  ['unit', vitest('unit')],
  ['behaviour', browser ? vitest('behaviour') : failedOnce],
  // It plays every story, so that `pnpm stories` would play each a second time: that one is for work on a few of them.
  ['gallery', browser ? playwright('gallery', '--config=playwright.gallery.config.ts') : failedOnce],
  ['publishing', browser ? vitest('publishing', '--config=publishing/vitest.config.ts') : failedOnce],
  ['end to end', browser && firefox ? playwright('e2e') : failedOnce],
]

console.log()
for (const [name, { remarks }] of outcomes) for (const remark of remarks) console.log(`${name} ${remark}`)
for (const [name, { passed, failed }] of outcomes) console.log(`${name}: ${passed} passed, ${failed} failed`)
const passed = outcomes.reduce((sum, [, outcome]) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, [, outcome]) => sum + outcome.failed, 0)
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
function run(program: string, ...words: string[]): Outcome {
  return command(program, ...words) ? { passed: 1, failed: 0, remarks: [] } : failedOnce
}

function vitest(project: string, ...options: string[]): Outcome {
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
  return counted(ok, () => readVitestReport(file))
}

function playwright(name: string, ...options: string[]): Outcome {
  const ok = command('playwright', 'test', ...options)
  return counted(ok, () => readPlaywrightReport(join(results, `${name}.json`)))
}

/** A runner's own count; one that fell over without counting a failure has failed once, and one that ran nothing too. */
function counted(ok: boolean, read: () => Outcome): Outcome {
  const outcome = attempt(read)
  if (!outcome) return failedOnce
  const fellOver = (!ok && outcome.failed === 0) || outcome.passed + outcome.failed === 0
  return { ...outcome, failed: outcome.failed + (fellOver ? 1 : 0) }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}
