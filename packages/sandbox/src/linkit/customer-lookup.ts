import { normalisePhone } from '../phone.ts'
import { invalid, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { customerColumns, customerRow } from './customer-records.ts'

/** The customer with this e-mail address or phone number; with both, if both are given (K5, C26). */
export function lookUpCustomer(
  { database }: Services,
  organizationId: string,
  { email, phone }: { email?: string | undefined; phone?: string | undefined },
) {
  if (email === undefined && phone === undefined) throw invalid({ email: 'is missing, and so is phone' })
  const found = database.get(
    customerRow,
    `select ${customerColumns} from linkit_customers where organization_id = :organizationId
       and (:email is null or email = :email)
       and (:digits is null or phone in (:phone, :digits))
     order by phone = :phone desc`,
    {
      organizationId,
      email: email?.trim().toLowerCase() ?? null,
      // As it would be stored, and by the digits alone: a number with its country code, but without the +.
      phone: phone === undefined ? null : (normalisePhone(phone) ?? null),
      digits: phone === undefined ? null : `+${phone.replace(/\D/g, '')}`,
    },
  )
  if (found) return found
  const matchesNobody = 'matches no customer'
  throw new Refusal('NOT_FOUND', {
    status: 404,
    message: 'Customer not found',
    details: {
      ...(email === undefined ? {} : { email: matchesNobody }),
      ...(phone === undefined ? {} : { phone: matchesNobody }),
    },
  })
}
