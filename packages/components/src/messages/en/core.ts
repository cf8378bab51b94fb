import { common } from './common.ts'
import { errors } from './errors.ts'
import { errorsWithWait } from './errors-with-wait.ts'

/** What every page may have to say. */
export const core = {
  /** The language of these words: for `lang`, and for numbers. */
  locale: 'en',
  errors,
  errorsWithWait,
  common,
}
