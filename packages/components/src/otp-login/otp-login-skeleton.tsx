import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'

interface OtpLoginSkeletonProps {
  /** Which step it keeps the place of. */
  shape: keyof typeof buttons
}

/** The shape of a step. */
export function OtpLoginSkeleton({ shape }: OtpLoginSkeletonProps) {
  const control = <Skeleton height="control" />
  return (
    <div {...part('otp-login-skeleton')} aria-hidden="true">
      {shape === 'code' && <Skeleton />}
      <div {...part('field')}>
        <Skeleton width="short" />
        {shape === 'code' ? <div {...part('code-field')}>{control}</div> : control}
        <div {...part('field-message', { lines: shape === 'name' ? '1' : '2' })}>
          <Skeleton width="half" />
        </div>
      </div>
      {buttons[shape].map((button) => (
        <Skeleton key={button} height="button" />
      ))}
      <span {...part('progress-note')} />
    </div>
  )
}

/** The rows of buttons of each step. */
const buttons = {
  contact: ['send', 'switch'],
  code: ['verify', 'resend', 'change'],
  name: ['save'],
} as const
