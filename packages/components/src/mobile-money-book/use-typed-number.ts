import { loadPhoneNumbers, type MobileMoneyProvider, type PhoneNumber } from '@tillkit/client'
import { useCallback, useEffect, useRef, useState } from 'react'

export interface TypedNumber {
  /** Whose brands are offered: two letters. */
  readonly country: string
  /** The wallet that the number probably has. A hint and never a rule (C17). */
  readonly guess: MobileMoneyProvider | null
  /** What the field began with has not been read yet. */
  readonly reading: boolean
  /** Reads what the field holds now. */
  readonly read: (text: string) => void
}

/**
 * Follows a number while it is typed. Renders when it has become another number, and not at every key.
 * @param begun what the field begins with
 */
export function useTypedNumber(home: string, begun?: string): TypedNumber {
  const [number, setNumber] = useState<PhoneNumber | null | undefined>(begun ? undefined : null)
  const newest = useRef('')

  const read = useCallback(
    (text: string) => {
      newest.current = text
      void loadPhoneNumbers()
        .then((numbers) => {
          const typed = numbers.parse(text, home)
          if (newest.current === text) setNumber((before) => (before?.e164 === typed?.e164 ? before : typed))
          return undefined
        })
        // Without the library there is no guess; whether it is a number is asked again at the end.
        .catch(() => undefined)
    },
    [home],
  )
  useEffect(() => {
    if (begun) read(begun)
  }, [begun, read])

  const country = brandCountry(number ?? null, home)
  return {
    country,
    guess: number?.likelyProvider ?? null,
    reading: number === undefined,
    read,
  }
}

/** Whose brands a number may have. Where its country is not known, nobody's. */
export const brandCountry = (number: PhoneNumber | null, home: string): string =>
  number ? (number.country ?? '') : home
