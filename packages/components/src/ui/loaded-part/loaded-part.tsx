'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { Alert } from '../alert/alert.tsx'
import { Button } from '../button/button.tsx'
import { LiveRegion } from '../live-region/live-region.tsx'
import { useOnline } from '../online/use-online.ts'
import { reloadPage } from './reload-page.ts'
import { useLoadedPart } from './use-loaded-part.ts'

interface LoadedPartProps<Part> {
  /** Stands outside of components, so that it stays the same. */
  load: () => Promise<Part>
  /** The part where it has been fetched already: it stands there at once. @default never */
  arrived?: (() => Part | null) | undefined
  /** The shape of the part. */
  skeleton: ReactNode
  /** What is said of a part that is no form: that it is on its way, and that it did not come. @default the form's words */
  words?: Readonly<Record<'loading' | 'loadFailed', string>> | undefined
  /** Draws the part. */
  children: (part: Part) => ReactNode
}

/** A part that is loaded when it is wanted, and what stands in its place until it is here. */
export function LoadedPart<Part>({ load, arrived, skeleton, words, children }: LoadedPartProps<Part>) {
  const m = useMessages()
  const online = useOnline()
  const { Part, failed, failures, retry } = useLoadedPart(load, arrived)
  if (Part) return children(Part)
  // Browsers before 2026 do not fetch a module again that got lost once, and the file of an older release is gone.
  const again = online && failures > 1
  const action = again ? (
    <Button onClick={reloadPage}>{m.common.reloadPage}</Button>
  ) : (
    <Button onClick={retry}>{m.common.tryAgain}</Button>
  )
  const { loading, loadFailed } = words ?? { loading: m.common.formLoading, loadFailed: m.common.formFailed }
  return (
    <>
      <LiveRegion>{failed ? loadFailed : loading}</LiveRegion>
      {failed ? (
        <Alert title={words && loadFailed} action={action}>
          <p>{words ? m.errors.unreachable : loadFailed}</p>
        </Alert>
      ) : (
        skeleton
      )}
    </>
  )
}
