import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a list with two devices, and of the button below it. */
export function ActiveSessionListSkeleton() {
  return (
    <>
      <div {...part('panel')} aria-hidden="true">
        {[0, 1].map((row) => (
          <div key={row}>
            <Skeleton width="short" />
            <Skeleton width="half" />
            <Skeleton width="short" />
          </div>
        ))}
      </div>
      <div {...part('session-list-everywhere')}>
        <Skeleton height="button" />
      </div>
    </>
  )
}
