import type { Operation } from '../every-operation.ts'
import { cimplifyLinkFailures } from './cimplify-link-failures.ts'
import { cimplifyOrdersFailures } from './cimplify-orders-failures.ts'
import type { Failure } from './failure.ts'
import { imprintFailures } from './imprint-failures.ts'
import { linkitFailures } from './linkit-failures.ts'
import { sharedFailures } from './shared-failures.ts'

const ownFailures = { ...cimplifyLinkFailures, ...cimplifyOrdersFailures, ...imprintFailures, ...linkitFailures }

/** Every way in which its text, or what is assumed of it, lets this operation say no. */
export const documentedFailures = (operation: Operation): readonly Failure[] => [
  ...sharedFailures(operation),
  ...(ownFailures[operation.name] ?? []),
]

/** Operations that have failures of their own, to be found when one of them is renamed. */
export const namesOfOwnFailures = Object.keys(ownFailures)
