import type { ApiError } from '@tillkit/client'
import { useLayoutEffect } from 'react'
import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'

interface RefusedFieldsOptions<Fields extends FieldValues> {
  /** Why it was not saved, and which fields were not taken. */
  error: ApiError | null
  /** The form's fields, in its order. */
  names: readonly Path<Fields>[]
  setError: UseFormSetError<Fields>
  /** What is said at each. */
  message: string
  /** What is said instead at one whose content somebody else has. */
  taken?: Readonly<Partial<Record<string, string>>> | undefined
}

/** Says at each field that was not taken why, and gives the first of them the focus. */
export function useRefusedFields<Fields extends FieldValues>(options: RefusedFieldsOptions<Fields>): void {
  const { error, names, setError, message, taken } = options
  // Not after the screen is painted: the field gets the focus and says what is wrong with it in one.
  useLayoutEffect(() => {
    for (const [index, name] of refusedFields(error, names).entries()) {
      const owned = error?.fieldErrors[name] === 'taken' ? taken?.[name] : undefined
      const problem = owned ? { type: 'taken', message: owned } : { type: 'server', message }
      setError(name, problem, { shouldFocus: index === 0 })
    }
  }, [error, names, setError, message, taken])
}

/** Those of a form's fields that were not taken. */
export const refusedFields = <Name extends string>(error: ApiError | null, names: readonly Name[]): Name[] =>
  names.filter((name) => error?.fieldErrors[name] !== undefined)
