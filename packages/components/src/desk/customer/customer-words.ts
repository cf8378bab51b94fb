import type { LinkitCustomerDraft } from '@tillkit/client'

/** What a customer may be. */
export const customerTypes = ['individual', 'corporate', 'vip'] as const satisfies LinkitCustomerDraft['type'][]

/** The genders that can be said. */
export const customerGenders = ['male', 'female', 'other'] as const satisfies LinkitCustomerDraft['gender'][]

/** As what a customer may be read (K2), and so be looked for. */
export const customerStatuses = ['active', 'inactive', 'pending', 'suspended', 'blocked'] as const

/** As what a customer may be saved: another list, in the same text (K7, C3). */
export const writableStatuses = [
  'active',
  'inactive',
  'pending',
  'banned',
] as const satisfies LinkitCustomerDraft['status'][]
