import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a list of orders. */
export function OrderPageSkeleton() {
  return (
    <div {...part('panel')} aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <div key={row} {...part('order-row')}>
          <Skeleton width="short" />
          <Skeleton width="short" />
          <div {...part('order-row-line')}>
            <Skeleton width="half" />
          </div>
          <Skeleton width="short" />
          <Skeleton width="short" />
        </div>
      ))}
    </div>
  )
}
