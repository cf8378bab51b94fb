import type { LinkitCustomer } from '@tillkit/client'
import { withoutDirectionMarks } from '../../messages/isolate.ts'

/** What a customer is called: the two names as they were given, or how to reach them where there are none. */
export const customerName = ({ firstName, lastName, email, phone, id }: LinkitCustomer): string =>
  withoutDirectionMarks([firstName, lastName].filter(Boolean).join(' ')).trim() || email || phone || id
