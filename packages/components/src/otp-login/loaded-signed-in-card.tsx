'use client'

import { forwardRef } from 'react'
import { LaterStep } from './later-step.tsx'
import type { SignedInCardProps } from './signed-in-card.tsx'
import { SignedInCardSkeleton } from './signed-in-card-skeleton.tsx'

// forwardRef, because in React 18 a function component gets no ref among its props.
/** Who is signed in, and what stands in its place until it is here. */
export const LoadedSignedInCard = forwardRef<HTMLDivElement, SignedInCardProps>(
  function LoadedSignedInCard(props, ref) {
    return (
      <LaterStep skeleton={<SignedInCardSkeleton />}>
        {({ SignedInCard }) => <SignedInCard {...props} ref={ref} />}
      </LaterStep>
    )
  },
)
