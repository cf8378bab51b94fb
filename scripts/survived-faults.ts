// A reporter for the end-to-end run: of the faults that only a browser can show, how many were survived. A test says
// with a tag, such as `@F38`, which row of the list it is; a row that several tests are about is survived when all pass.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Where there is nothing of it outside of a browser. */
const rows = [5, 6, 7, 10, 16, 22, 23, 25, 26, 34, 35, 38, 40, 41, 42, 46, 47].map((number) => `@F${number}`)

export default class SurvivedFaults implements Reporter {
  readonly #passed = new Map<string, boolean>()

  onTestEnd(test: TestCase, { status }: TestResult) {
    for (const row of test.tags.filter((tag) => rows.includes(tag)))
      this.#passed.set(row, (this.#passed.get(row) ?? true) && status === test.expectedStatus)
  }

  onEnd() {
    // Somebody runs one file.
    if (this.#passed.size === 0) return
    const lost = rows.filter((row) => !this.#passed.get(row)).map((row) => row.slice(1))
    console.log(`faults in browsers: survived ${rows.length - lost.length} of ${rows.length}`)
    if (lost.length > 0) console.log(`not survived, or not run: ${lost.join(', ')}`)
  }
}
