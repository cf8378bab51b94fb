import { addresses } from './addresses.ts'
import { auth } from './auth.ts'
import { data } from './data.ts'

/** Cimplify Link, `/v1/link/*`: the shopper's own account. */
export const cimplifyLink = { auth, data, addresses }
