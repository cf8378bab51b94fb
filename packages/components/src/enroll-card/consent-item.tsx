import { useId, type ReactNode } from 'react'
import { part } from '../part.ts'

interface ConsentItemProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** What would be saved, as the shopper knows it. */
  children: ReactNode
}

/** One thing to agree to, with all of it in view. */
export function ConsentItem({ label, checked, onChange, children }: ConsentItemProps) {
  const detailsId = useId()
  return (
    <label {...part('consent')}>
      <input
        {...part('consent-control')}
        type="checkbox"
        aria-label={label}
        aria-describedby={detailsId}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span {...part('consent-text')}>
        <span {...part('consent-label')}>{label}</span>
        <span id={detailsId} {...part('consent-details')}>
          {children}
        </span>
      </span>
    </label>
  )
}
