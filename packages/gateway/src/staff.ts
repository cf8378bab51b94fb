import type { Call, Flow } from './call.ts'
import type { Settings } from './config.ts'

/** Makes a flow that the merchant's staff and shoppers both may ask for, each for what is theirs. */
export function forStaffOr({ authorizeStaff }: Pick<Settings, 'authorizeStaff'>, staff: Flow, shopper: Flow): Flow {
  if (!authorizeStaff) return shopper
  // As the browser sent it, without the body, which can be read only once.
  const asked = ({ url, headers, endpoint }: Call) => new Request(url, { method: endpoint.method, headers })
  return async (call) => {
    const isStaff: unknown = await authorizeStaff(asked(call))
    // `{ allowed: false }`, from plain JavaScript, is no yes.
    return isStaff === true ? staff(call) : shopper(call)
  }
}
