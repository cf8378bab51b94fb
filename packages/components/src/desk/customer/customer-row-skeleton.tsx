import { part } from '../../part.ts'
import { Skeleton } from '../../ui/skeleton/skeleton.tsx'

/** The shape of a list with so many customers. */
export function CustomerRowSkeleton({ rows }: { rows: number }) {
  return (
    <div {...part('panel')} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} {...part('customer-row')}>
          <div {...part('customer-row-open')}>
            <Skeleton width="half" />
            <Skeleton width="half" />
          </div>
        </div>
      ))}
    </div>
  )
}
