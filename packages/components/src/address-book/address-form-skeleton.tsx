import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of the form, for the moment that it takes to load. */
export function AddressFormSkeleton() {
  return (
    <div {...part('address-form-skeleton')} aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((field) => (
        <div key={field} {...part('field')}>
          <Skeleton width="short" />
          <Skeleton height="control" />
          <Skeleton width="half" />
        </div>
      ))}
      <Skeleton height="control" />
      <span {...part('progress-note')} />
    </div>
  )
}
