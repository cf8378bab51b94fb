import { part } from '../../part.ts'
import { Skeleton } from '../../ui/skeleton/skeleton.tsx'

/** The shape of a customer's details. */
export function CustomerDetailsSkeleton() {
  return (
    <div {...part('panel')} aria-hidden="true">
      <div>
        <Skeleton width="half" />
      </div>
      <div {...part('customer-details-rows')}>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} {...part('customer-details-row')}>
            <Skeleton width="short" />
            <Skeleton width="half" />
          </div>
        ))}
      </div>
      <div>
        <Skeleton height="button" />
      </div>
    </div>
  )
}
