import { useState } from 'react'

/** The newest of these texts, once it is not the first any more: what has changed while somebody looked. */
export function useChanged(text: string | null): string | null {
  const [seen, setSeen] = useState(text)
  const [changed, setChanged] = useState<string | null>(null)
  if (text !== seen) {
    setSeen(text)
    if (seen !== null) setChanged(text)
  }
  return changed
}
