// What the runners' JSON reports say, in one shape: how much passed and failed, and the names of what deserves a look.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import * as v from 'valibot'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What failed, and what passed only at its second try, one line each. */
  readonly remarks: readonly string[]
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
})

interface Suite {
  readonly file: string
  readonly specs: { title: string; tests: { projectName: string; status: string }[] }[]
  readonly suites: Suite[]
}

const suite: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  specs: v.array(
    v.object({
      title: v.string(),
      tests: v.array(v.object({ projectName: v.string(), status: v.string() })),
    }),
  ),
  suites: v.optional(v.array(v.lazy(() => suite)), []),
})

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), flaky: v.number(), unexpected: v.number() }),
  suites: v.array(suite),
})

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

/** What a run of Vitest wrote. Throws for a file that is missing or holds something else. */
export function readVitestReport(file: string): Outcome {
  const report = v.parse(vitestReport, JSON.parse(readFileSync(file, 'utf8')))
  const remarks = report.testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const name = relative(process.cwd(), path)
    const tests = assertionResults.flatMap(({ fullName, status: outcome, failureMessages }) => {
      if (outcome !== 'failed' && failureMessages.length === 0) return []
      const word = outcome === 'failed' ? 'failed' : 'flaky'
      return `${word}: ${name}, ${fullName}: ${firstLine(failureMessages[0] ?? '')}`
    })
    // A file that fell over before its tests, or after them.
    return status === 'failed' && tests.length === 0 ? [`failed: ${name}: ${firstLine(message)}`] : tests
  })
  return { passed: report.numPassedTests, failed: report.numFailedTests, remarks }
}

/** What a run of Playwright wrote. Throws for a file that is missing or holds something else. */
export function readPlaywrightReport(file: string): Outcome {
  const { stats, suites } = v.parse(playwrightReport, JSON.parse(readFileSync(file, 'utf8')))
  const remarksOf = ({ file: name, specs, suites: inner }: Suite): string[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ projectName, status }) => `${status === 'flaky' ? 'flaky' : 'failed'}: ${name}, ${title} (${projectName})`,
        ),
    ),
    ...inner.flatMap(remarksOf),
  ]
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, remarks: suites.flatMap(remarksOf) }
}
