import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of two addresses to choose from, and of the button that adds one. */
export function AddressChoicesSkeleton() {
  return (
    <div {...part('address-choices-list')} aria-hidden="true">
      {[0, 1].map((card) => (
        <div key={card} {...part('address-choices-skeleton')}>
          <Skeleton width="short" />
          <Skeleton width="half" />
          <Skeleton width="half" />
          <Skeleton width="short" />
        </div>
      ))}
      <Skeleton height="button" />
    </div>
  )
}
