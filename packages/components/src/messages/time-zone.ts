import { createContext, useContext, useSyncExternalStore } from 'react'

/** The time zone that a page chose for its moments, or `undefined`: each shopper's own. */
export const TimeZoneContext = createContext<string | undefined>(undefined)

/**
 * The time zone that moments are written in; `undefined` is the device's own. A server knows no device's, so there and
 * until its page is hydrated it is UTC, which is what the clocks in Ghana say.
 */
export function useTimeZone(): string | undefined {
  const ofDevice = useSyncExternalStore(never, itsOwn, utc)
  return useContext(TimeZoneContext) ?? ofDevice
}

const never = () => () => undefined
const itsOwn = () => undefined
const utc = () => 'UTC'
