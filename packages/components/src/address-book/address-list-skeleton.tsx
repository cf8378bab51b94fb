import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a list with two addresses, below the button that adds one. */
export function AddressListSkeleton() {
  return (
    <div {...part('address-list-skeleton')} aria-hidden="true">
      <Skeleton height="button" />
      <div {...part('address-list')}>
        {[0, 1].map((card) => (
          <div key={card} {...part('address-card')}>
            <Skeleton width="short" />
            <Skeleton width="half" />
            <Skeleton width="half" />
            <div {...part('address-card-actions')}>
              <span {...part('address-card-actions-skeleton')} />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
