import { part } from '../../part.ts'
import { Skeleton } from './skeleton.tsx'

interface FormSkeletonProps {
  /** The form's part: `address-form`. */
  name: string
  /** How many fields it has. */
  fields: number
}

/** The shape of a form, for the moment that it takes to load. */
export function FormSkeleton({ name, fields }: FormSkeletonProps) {
  return (
    <div {...part(`${name}-skeleton`)} aria-hidden="true">
      {Array.from({ length: fields }, (_, field) => (
        <div key={field} {...part('field')}>
          <Skeleton width="short" />
          <Skeleton height="control" />
          <Skeleton width="half" />
        </div>
      ))}
      <Skeleton height="control" />
      <span {...part('progress-note')} />
    </div>
  )
}
