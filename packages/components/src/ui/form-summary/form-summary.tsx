'use client'

import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Alert } from '../alert/alert.tsx'
import { LiveRegion } from '../live-region/live-region.tsx'

export interface WrongField {
  readonly name: string
  readonly message: string
  /** Takes the shopper to it. */
  readonly onFocus: () => void
}

/** Says how many fields need another look, and takes the shopper to each. */
export function FormSummary({ wrong }: { wrong: readonly WrongField[] }) {
  const m = useMessages()
  const title = wrong.length > 0 ? m.common.checkFields(wrong.length) : null
  return (
    <>
      <LiveRegion>{title}</LiveRegion>
      {title && (
        <Alert title={title}>
          <ul {...part('form-summary')}>
            {wrong.map(({ name, message, onFocus }) => (
              // No link: an address with a hash would be a page to the shop's router.
              <li key={name}>
                <button type="button" {...part('form-summary-link')} onClick={onFocus}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
