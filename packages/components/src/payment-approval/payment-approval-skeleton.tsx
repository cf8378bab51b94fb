import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a payment that is waited for. */
export function PaymentApprovalSkeleton() {
  return (
    <div {...part('payment-approval-card')} aria-hidden="true">
      <div>
        <Skeleton width="half" />
        <Skeleton />
        <Skeleton />
      </div>
      <div className="till-panel">
        <div {...part('payment-summary')}>
          <Skeleton height="button" width="half" />
          {[0, 1, 2, 3].map((row) => (
            <Skeleton key={row} />
          ))}
        </div>
        <div>
          <Skeleton />
        </div>
      </div>
      <Skeleton height="button" />
    </div>
  )
}
