import { useInsertionEffect, useRef, useState } from 'react'

/**
 * Runs an action once at a time. Two taps in one tick, or autofill and Enter, both see the state before the first:
 * a ref knows better than a state. A failure is shown by whoever keeps it, so here it only ends the flight.
 */
export function useSingleFlight<Input extends unknown[]>(
  action: (...input: Input) => Promise<unknown>,
): (...input: Input) => void {
  const started = useRef(0)
  const landed = useRef(0)
  const [landing, setLanding] = useState(0)
  // Not as soon as the action is over: the form that it closes is on the screen until React has rendered that, and a tap
  // in between would save it again. And not later than that, as an ordinary effect may be: what is on the screen can be
  // pressed. A layout effect would do, but React 18 warns of those on a server.
  useInsertionEffect(() => {
    landed.current = landing
  }, [landing])
  return (...input) => {
    if (started.current > landed.current) return
    started.current += 1
    const land = () => setLanding(started.current)
    void action(...input).then(land, land)
  }
}
