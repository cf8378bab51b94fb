import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of the choices. */
export function PreferencesSkeleton({ rows }: { rows: number }) {
  return (
    <div {...part('panel')} aria-hidden="true">
      <div {...part('preferences-skeleton-choice')}>
        <Skeleton width="half" />
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} {...part('order-type')}>
            <Skeleton width="short" />
          </div>
        ))}
      </div>
      <div>
        <div {...part('switch')}>
          <Skeleton width="half" />
        </div>
      </div>
      <div {...part('saved-note')} />
    </div>
  )
}
