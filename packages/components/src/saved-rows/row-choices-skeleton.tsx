import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

interface RowChoicesSkeletonProps {
  /** What the parts' names begin with: `address`. */
  kind: string
  /** The lines of a row. */
  lines: readonly ('short' | 'half')[]
}

/** The shape of two rows to choose from, and of the button that adds one. */
export function RowChoicesSkeleton({ kind, lines }: RowChoicesSkeletonProps) {
  return (
    <div {...part(`${kind}-choices-list`)} aria-hidden="true">
      {[0, 1].map((card) => (
        <div key={card} {...part(`${kind}-choices-skeleton`)}>
          {lines.map((width, line) => (
            // Lines have no ids, and do not move.
            // oxlint-disable-next-line react/no-array-index-key
            <Skeleton key={line} width={width} />
          ))}
        </div>
      ))}
      <Skeleton height="button" />
    </div>
  )
}
