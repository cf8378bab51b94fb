import type { Connection } from './database.ts'

/** Does a piece of work all or nothing, and resolves once it is kept. */
export type Commit = <Result>(work: () => Result) => Promise<Result>

interface Waiting {
  /** Does the work, and answers how to tell whoever waits for it. */
  attempt(): () => void
  /** Nothing of it was kept. */
  fail(error: unknown): void
}

/**
 * Lets all work that waits at one moment share a commit, because waiting for the disk is most of what a commit costs.
 * Nobody hears of their work before the commit: what was answered is on the disk, and so is what it has read.
 */
export function createGroupCommit(
  transaction: <Result>(work: () => Result) => Result,
  whenToCommit: Connection['whenToCommit'],
): Commit {
  let group: Waiting[] = []

  const commitGroup = () => {
    const committed = group
    group = []
    try {
      const tellAll = transaction(() => committed.map((waiting) => waiting.attempt()))
      for (const tell of tellAll) tell()
    } catch (error) {
      for (const waiting of committed) waiting.fail(error)
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      group.push({
        attempt() {
          try {
            const result = transaction(work)
            return () => resolve(result)
          } catch (error) {
            return () => reject(error)
          }
        },
        fail: reject,
      })
      if (group.length === 1) whenToCommit(commitGroup)
    })
}
