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
  /** Draws the part. */
  children: (part: Part) => ReactNode
}

/** A part that is loaded when it is wanted, and what stands in its place until it is here. */
export function LoadedPart<Part>({ load, arrived, skeleton, children }: LoadedPartProps<Part>) {
  const m = useMessages()
  const { Part, failed, retry } = useLoadedPart(load, arrived)
  if (Part) return children(Part)
  return (
    <>
      <LiveRegion>{failed ? m.common.formFailed : m.common.formLoading}</LiveRegion>
      {failed ? (
        <Alert action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>{m.common.formFailed}</Alert>
      ) : (
        skeleton
      )}
    </>
  )
}
