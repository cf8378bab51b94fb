import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of the card: its three lines. */
export function SignedInCardSkeleton() {
  return (
    <div {...part('signed-in-card-who')} aria-hidden="true">
      <Skeleton width="short" />
      <span {...part('signed-in-card-name')}>{'\u00A0'}</span>
      <Skeleton width="short" />
    </div>
  )
}
