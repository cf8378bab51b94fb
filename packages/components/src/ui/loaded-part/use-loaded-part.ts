import { useEffect, useState } from 'react'

/**
 * A part that is left out of the first load and so is fetched when it is wanted. Not `React.lazy`, which keeps a failed
 * load for good: on a network that drops, the next try has to be a real one.
 * @param load stands outside of components, so that it stays the same
 * @param arrived the part where it has been fetched already: then nobody sees its place without it
 */
export function useLoadedPart<Part>(load: () => Promise<Part>, arrived: () => Part | null = notYet) {
  const [Part, setPart] = useState(arrived)
  const [tries, setTries] = useState(1)
  const [failures, setFailures] = useState(0)
  const failed = failures === tries

  useEffect(() => {
    if (Part || failed) return
    let left = false
    load().then(
      // A function, because a state setter would call a component.
      (loaded) => left || setPart(() => loaded),
      () => left || setFailures(tries),
    )
    return () => {
      left = true
    }
  }, [Part, failed, tries, load])

  return { Part, failed, failures, retry: () => setTries(failures + 1) }
}

const notYet = () => null
