import { part } from '../part.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'
import { profileFields } from './read-profile-field.ts'

/** The shape of the three details. */
export function ProfileDetailsSkeleton() {
  return (
    <div {...part('panel')} aria-hidden="true">
      {profileFields.map((field) => (
        <div key={field} {...part('profile-row')}>
          <Skeleton width="short" />
          <span {...part('profile-row-value')}>
            <Skeleton width="half" />
          </span>
        </div>
      ))}
    </div>
  )
}
