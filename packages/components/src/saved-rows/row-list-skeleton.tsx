import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

interface RowListSkeletonProps {
  /** What the parts' names begin with: `address`. */
  kind: string
}

/** The shape of a list with two rows, below the button that adds one. */
export function RowListSkeleton({ kind }: RowListSkeletonProps) {
  return (
    <div {...part(`${kind}-list-skeleton`)} aria-hidden="true">
      <Skeleton height="button" />
      <div {...part(`${kind}-list`)}>
        {[0, 1].map((card) => (
          <div key={card} {...part(`${kind}-card`)}>
            <Skeleton width="short" />
            <Skeleton width="half" />
            <Skeleton width="half" />
            <div {...part(`${kind}-card-actions`)}>
              <span {...part(`${kind}-card-actions-skeleton`)} />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
