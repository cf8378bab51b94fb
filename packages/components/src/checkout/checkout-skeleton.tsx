import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a checkout: a step that is open, and the others. */
export function CheckoutSkeleton() {
  return (
    <div {...part('checkout-skeleton')} aria-hidden="true">
      <Skeleton width="half" />
      <Skeleton height="control" />
      <Skeleton height="control" />
      <Skeleton height="button" />
      <Skeleton width="short" />
      <Skeleton width="short" />
      <Skeleton width="short" />
    </div>
  )
}
