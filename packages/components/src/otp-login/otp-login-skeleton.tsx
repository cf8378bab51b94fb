import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of the contact step. */
export function OtpLoginSkeleton() {
  return (
    <div {...part('otp-login-skeleton')} aria-hidden="true">
      <div {...part('field')}>
        <Skeleton width="short" />
        <Skeleton height="control" />
        <div {...part('field-message', { lines: '2' })}>
          <Skeleton />
          <Skeleton width="half" />
        </div>
      </div>
      <Skeleton height="button" />
      <Skeleton height="button" />
      <span {...part('progress-note')} />
    </div>
  )
}
