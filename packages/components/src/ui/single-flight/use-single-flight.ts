import { useRef } from 'react'

/**
 * Runs an action once at a time. Two taps in one tick, or autofill and Enter, both see the state before the first:
 * a ref knows better than a state. A failure is shown by whoever keeps it, so here it only ends the flight.
 */
export function useSingleFlight<Input extends unknown[]>(
  action: (...input: Input) => Promise<unknown>,
): (...input: Input) => void {
  const flying = useRef(false)
  return (...input) => {
    if (flying.current) return
    flying.current = true
    const land = () => {
      flying.current = false
    }
    void action(...input).then(land, land)
  }
}
