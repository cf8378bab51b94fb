import { useEffect, useState, type ComponentType } from 'react'

/**
 * A part that brings its own libraries and so is loaded when it is wanted. Not `React.lazy`, which keeps a failed load
 * for good: on a network that drops, the next try has to be a real one.
 * @param load stands outside of components, so that it stays the same
 */
export function useLoadedPart<Props>(load: () => Promise<ComponentType<Props>>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (Part || failed) return
    let left = false
    load().then(
      // A function, because a state setter would call the component.
      (loaded) => left || setPart(() => loaded),
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [Part, failed, load])

  return { Part, failed, retry: () => setFailed(false) }
}
