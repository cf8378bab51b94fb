import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of two wallets to choose from, and of the button that adds one. */
export function MobileMoneyChoicesSkeleton() {
  return (
    <div {...part('mobile-money-choices-list')} aria-hidden="true">
      {[0, 1].map((card) => (
        <div key={card} {...part('mobile-money-choices-skeleton')}>
          <Skeleton width="short" />
          <Skeleton width="half" />
        </div>
      ))}
      <Skeleton height="button" />
    </div>
  )
}
