import type { WrongField } from './form-summary.tsx'

/** What a form's summary lists: the fields with a message, in the order of the form. */
export function wrongFields<Name extends string>(
  names: readonly Name[],
  errors: { readonly [Field in Name]?: { readonly message?: string | undefined } | undefined },
  setFocus: (name: Name) => void,
): WrongField[] {
  return names.flatMap((name) => {
    const message = errors[name]?.message
    return message ? [{ name, message, onFocus: () => setFocus(name) }] : []
  })
}
