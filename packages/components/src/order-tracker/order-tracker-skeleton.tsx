import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of an order's card, with its five steps. */
export function OrderTrackerSkeleton() {
  return (
    <div {...part('order-standing')} aria-hidden="true">
      <Skeleton width="short" />
      <div {...part('order-standing-status')}>
        <Skeleton width="half" />
      </div>
      <Skeleton />
      <div {...part('order-timeline')}>
        {[0, 1, 2, 3, 4].map((step) => (
          <div key={step} {...part('order-step')}>
            <Skeleton width="half" />
          </div>
        ))}
      </div>
      <div {...part('updated-note')} />
    </div>
  )
}
