import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a payment that is waited for. */
export function PaymentApprovalSkeleton() {
  return (
    <div {...part('payment-approval-card')} aria-hidden="true">
      <Skeleton width="half" />
      <Skeleton />
      <div className="till-panel">
        {[0, 1, 2].map((row) => (
          <div key={row}>
            <Skeleton width={row === 0 ? 'short' : 'half'} />
          </div>
        ))}
      </div>
      <Skeleton height="button" />
    </div>
  )
}
