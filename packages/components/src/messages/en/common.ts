import { plural } from '../plural.ts'

/** Said on many screens. */
export const common = {
  tryAgain: 'Try again',
  reloadPage: 'Reload the page',
  cancel: 'Cancel',
  save: 'Save',
  signIn: 'Sign in',
  showMore: 'Show more',
  shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  formFailed: 'The form didn’t load. Check your connection, then try again.',
  formLoading: 'Loading the form…',
  saveInterrupted: 'The connection dropped before we got an answer. Try again: it won’t be saved twice.',
  stillWorking: 'Still working on it…',
  waitingForConnection: 'Waiting for a connection. We’ll go on when you’re back online.',
  optional: 'optional',
  tooLong: (limit: string) => `This is too long. Use at most ${limit} characters.`,
  refusedField: 'The shop didn’t accept this. Check it, then try again.',
  checkFields: (count: number) =>
    plural('en', count, { one: 'One detail needs another look', other: `${count} details need another look` }),
}
