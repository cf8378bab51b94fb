import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a linked card. */
export function LinkedAccountSkeleton() {
  return (
    <div {...part('linked-account')} aria-hidden="true">
      <Skeleton width="half" />
    </div>
  )
}
