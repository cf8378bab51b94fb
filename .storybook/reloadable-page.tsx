import { useState, type ReactNode } from 'react'

/** A page that can be loaded again, or left and come back to: what was in memory is gone. */
export function ReloadablePage({ children }: { children: ReactNode }) {
  const [loads, setLoads] = useState(0)
  const [away, setAway] = useState(false)
  return (
    <>
      {!away && <div key={loads}>{children}</div>}
      <button type="button" hidden data-testid="reload" onClick={() => setLoads(loads + 1)}>
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
