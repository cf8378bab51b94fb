import { addresses } from './addresses.ts'
import { auth } from './auth.ts'
import { data } from './data.ts'
import { elements } from './elements.ts'
import { enrollment } from './enrollment.ts'
import { mobileMoney } from './mobile-money.ts'
import { orders } from './orders.ts'
import { preferences } from './preferences.ts'
import { profile } from './profile.ts'
import { sessions } from './sessions.ts'

/** Cimplify Link, `/v1/link/*`: the shopper's own account. */
export const cimplifyLink = {
  auth,
  data,
  profile,
  preferences,
  addresses,
  mobileMoney,
  enrollment,
  orders,
  sessions,
  elements,
}
