import { useEffect, useState } from 'react'

const load = async () => (await import('./address-form.tsx')).AddressForm

type LoadedForm = Awaited<ReturnType<typeof load>>

/** Fetches the form ahead of time. A failure shows when the form is needed. */
export const preloadAddressForm = (): void => void load().catch(() => undefined)

/**
 * The form, which brings its own libraries and so is loaded when it is wanted. Not `React.lazy`, which keeps a failed
 * load for good: on a network that drops, the next try has to be a real one.
 */
export function useAddressForm(wanted: boolean) {
  const [Form, setForm] = useState<LoadedForm | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!wanted || Form || failed) return
    let left = false
    load().then(
      // A function, because a state setter would call the component.
      (loaded) => left || setForm(() => loaded),
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [wanted, Form, failed])

  return { Form, failed, retry: () => setFailed(false) }
}
