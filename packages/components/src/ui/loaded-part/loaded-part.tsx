'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { Alert } from '../alert/alert.tsx'
import { Button } from '../button/button.tsx'
import { LiveRegion } from '../live-region/live-region.tsx'
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
  const { Part, failed, retry } = useLoadedPart(load, arrived)
  if (Part) return children(Part)
  const { loading, loadFailed } = words ?? { loading: m.common.formLoading, loadFailed: m.common.formFailed }
  return (
    <>
      <LiveRegion>{failed ? loadFailed : loading}</LiveRegion>
      {failed ? (
        <Alert title={words && loadFailed} action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>
          <p>{words ? m.errors.unreachable : loadFailed}</p>
        </Alert>
      ) : (
        skeleton
      )}
    </>
  )
}
