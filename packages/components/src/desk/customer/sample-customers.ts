import type { LinkitCustomer } from '@tillkit/client'

/** A customer for stories. Nobody owns the number. */
export const ama: LinkitCustomer = {
  id: 'cust_ama',
  firstName: 'Ama',
  lastName: 'Mensah',
  email: 'ama@example.com',
  phone: '+233244000000',
  birthdate: '1994-03-06',
  gender: 'female',
  type: 'vip',
  status: 'active',
  createdAt: '2026-03-01T09:00:00Z',
  updatedAt: '2026-03-01T09:00:00Z',
}

/** One of whom little is known. */
export const kofi: LinkitCustomer = {
  ...ama,
  id: 'cust_kofi',
  firstName: 'Kofi',
  lastName: 'Boateng',
  email: 'kofi@example.com',
  phone: '+233200000001',
  birthdate: null,
  gender: null,
  type: 'individual',
  status: 'suspended',
}
