import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywrightReport, readVitestReport } from './test-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'tillkit-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(report: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('Vitest’s report: what failed and what was flaky has its name', () => {
  const one = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  })
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        name: resolve('packages/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          one('goes', 'passed'),
          one('goes at last', 'passed', 'Error: late\n  at line 1'),
          one('does not go', 'failed', 'Error: no\n  at line 2'),
        ],
      },
      { name: resolve('b.test.ts'), status: 'failed', message: 'Cannot find c.ts\nstack', assertionResults: [] },
    ],
  }
  expect(readVitestReport(write(report))).toEqual({
    passed: 2,
    failed: 1,
    remarks: [
      'flaky: packages/a.test.ts, goes at last: Error: late',
      'failed: packages/a.test.ts, does not go: Error: no',
      'failed: b.test.ts: Cannot find c.ts',
    ],
  })
})

test('Playwright’s report: also of what stands in groups', () => {
  const one = (title: string, status: string) => ({ title, tests: [{ projectName: 'phone', status }] })
  const report = {
    stats: { expected: 1, flaky: 1, unexpected: 1 },
    suites: [
      {
        file: 'a.spec.ts',
        specs: [one('goes', 'expected'), one('goes at last', 'flaky')],
        suites: [{ file: 'a.spec.ts', specs: [one('does not go', 'unexpected')] }],
      },
    ],
  }
  expect(readPlaywrightReport(write(report))).toEqual({
    passed: 2,
    failed: 1,
    remarks: ['flaky: a.spec.ts, goes at last (phone)', 'failed: a.spec.ts, does not go (phone)'],
  })
})

test.each([readVitestReport, readPlaywrightReport])('%o refuses what is no report', (read) => {
  expect(() => read(write({ stats: {} }))).toThrow(/./)
})
