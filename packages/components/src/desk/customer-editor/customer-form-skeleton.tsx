import { part } from '../../part.ts'
import { Skeleton } from '../../ui/skeleton/skeleton.tsx'
import { customerFieldNames } from './customer-fields.ts'

/** The shape of the form, for the moment that it takes to load. */
export function CustomerFormSkeleton() {
  return (
    <div {...part('customer-form')} aria-hidden="true">
      {customerFieldNames.map((field) => (
        <div key={field} {...part('field')}>
          <Skeleton width="short" />
          <Skeleton height="control" />
          <span {...part('field-message')} />
        </div>
      ))}
      <Skeleton height="button" />
      <span {...part('progress-note')} />
    </div>
  )
}
