import { useTill } from '@tillkit/hooks'
import { useState, type ReactNode } from 'react'
import { guestAnswersSource } from '../packages/components/src/checkout/guest-answers.ts'

/** A page that can be loaded again, where what was in memory is gone, or left and come back to, where it is not. */
export function ReloadablePage({ children }: { children: ReactNode }) {
  const guestAnswers = useTill().source(guestAnswersSource)
  const [loads, setLoads] = useState(0)
  const [away, setAway] = useState(false)

  function reload() {
    guestAnswers.clear()
    setLoads(loads + 1)
  }
  return (
    <>
      {!away && <div key={loads}>{children}</div>}
      <button type="button" hidden data-testid="reload" onClick={reload}>
        Load again
      </button>
      <button type="button" hidden data-testid="leave" onClick={() => setAway(true)}>
        Leave
      </button>
      <button type="button" hidden data-testid="come-back" onClick={() => setAway(false)}>
        Come back
      </button>
    </>
  )
}
