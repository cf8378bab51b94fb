// What a shop that is being developed sees on its console, where its configuration names nobody else to tell.
import type { Log } from './log.ts'
import type { Report } from './unexpected.ts'

/** Prints notices. Requests would bury them, and a browser lists those by itself. */
export const printNotice: Log = (entry) => {
  // oxlint-disable-next-line no-console -- a notice that nobody sees is none
  if (entry.event === 'notice') console.warn(entry.message)
}

/** Prints an error with its stack. */
export const printError: Report = (error) => {
  // oxlint-disable-next-line no-console -- a developer's own mistake must not be invisible to them
  console.error(error)
}
