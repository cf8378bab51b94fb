'use client'

import type { ReactNode } from 'react'
import { LoadedPart } from '../ui/loaded-part/loaded-part.tsx'
import type * as LaterSteps from './later-steps.ts'
import { arrivedLaterSteps, loadLaterSteps } from './load-later-steps.ts'

interface LaterStepProps {
  /** What stands in its place until it is here. */
  skeleton: ReactNode
  /** Draws one of the steps. */
  children: (steps: typeof LaterSteps) => ReactNode
}

/** A part of the sign-in that nobody sees before a code was sent or a session was found. It is fetched ahead of need. */
export function LaterStep({ skeleton, children }: LaterStepProps) {
  return (
    <LoadedPart load={loadLaterSteps} arrived={arrivedLaterSteps} skeleton={skeleton}>
      {children}
    </LoadedPart>
  )
}
