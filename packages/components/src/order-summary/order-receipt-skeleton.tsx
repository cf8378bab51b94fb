import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of a receipt with one line, and of the button below it. */
export function OrderReceiptSkeleton() {
  return (
    <>
      <div {...part('order-receipt')} aria-hidden="true">
        <Skeleton width="half" />
        {['placed', 'way', 'item', 'subtotal', 'tax', 'total'].map((row) => (
          <div key={row} {...part('order-receipt-heading')}>
            <Skeleton width="short" />
            <Skeleton width="short" />
          </div>
        ))}
      </div>
      <div {...part('order-summary-print')}>
        <Skeleton height="button" />
      </div>
    </>
  )
}
