import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a list with two wallets, below the button that adds one. */
export function MobileMoneyListSkeleton() {
  return (
    <div {...part('mobile-money-list-skeleton')} aria-hidden="true">
      <Skeleton height="button" />
      <div {...part('mobile-money-list')}>
        {[0, 1].map((card) => (
          <div key={card} {...part('mobile-money-card')}>
            <Skeleton width="short" />
            <Skeleton width="half" />
            <Skeleton width="half" />
            <div {...part('mobile-money-card-actions')}>
              <span {...part('mobile-money-card-actions-skeleton')} />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
