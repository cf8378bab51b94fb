import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

/** The shape of the contact step. */
export function OtpLoginSkeleton() {
  return (
    <div {...part('otp-login-skeleton')}>
      <Skeleton width="short" />
      <Skeleton height="control" />
      <Skeleton />
      <Skeleton width="half" />
      <Skeleton height="control" />
      <Skeleton height="control" />
      <Skeleton width="short" />
    </div>
  )
}
