import { demoShopper } from '../database/seed.ts'
import { randomId } from '../random.ts'
import type { Services } from '../services.ts'
import { linkitOrganizationId } from './conventions.ts'
import { addCustomer, type CustomerDraft } from './customer-records.ts'

const day = 24 * 60 * 60 * 1000

const person = (
  name: string,
  phone: string,
  { status = 'active', type = 'individual', ...rest }: Partial<CustomerDraft> = {},
): CustomerDraft => {
  const [first_name = '', last_name = ''] = name.split(' ')
  return { first_name, last_name, email: `${first_name.toLowerCase()}@example.com`, phone, status, type, ...rest }
}

/** Newest first, a few days apart. Nobody owns these numbers. */
const customers: readonly CustomerDraft[] = [
  person(demoShopper.name, demoShopper.phone, { birthdate: '1994-03-06', gender: 'female', type: 'vip' }),
  person('Kofi Boateng', '+233200000001', { birthdate: '1988-11-19', gender: 'male' }),
  person('Esi Owusu', '+233200000002', { gender: 'female', status: 'pending', email: 'esi.owusu@example.com' }),
  person('Kwame Asante', '+233200000003', { type: 'vip' }),
  person('Abena Darko', '+233200000004', { birthdate: '2001-07-30', gender: 'female' }),
  person('Yaw Ofori', '+233200000005', { status: 'inactive' }),
  person('Akosua Frimpong', '+233200000006', { type: 'corporate', email: 'accounts@frimpong.example.com' }),
  person('Nii Lartey', '+233200000007', { status: 'suspended' }),
  person('Efua Quaye', '+233200000008', { gender: 'female' }),
  person('Fatou Traoré', '+233200000009', { gender: 'female', type: 'corporate' }),
  person('Chidi Okafor', '+233200000010', { status: 'blocked', gender: 'male' }),
  person('Awa Diallo', '+233200000011', { gender: 'other' }),
  person('Koffi Kouassi', '+233200000012', { birthdate: '1979-01-02' }),
]

interface SeedAddress {
  label: string
  line1: string
  line2: string | null
  city: string
  state: string
}

const home: SeedAddress = {
  label: 'Home',
  line1: '12 Independence Avenue',
  line2: 'Flat 3',
  city: 'Accra',
  state: 'Greater Accra',
}

/** By the customer's e-mail address, the default first. */
const addresses: Readonly<Record<string, readonly SeedAddress[]>> = {
  [demoShopper.email]: [
    home,
    { label: 'Work', line1: '4 Harper Road, Adum', line2: null, city: 'Kumasi', state: 'Ashanti' },
  ],
  'kofi@example.com': [{ ...home, line1: '7 Cantonments Road', line2: null }],
  'accounts@frimpong.example.com': [
    { label: 'Office', line1: '21 Liberation Road', line2: 'Block B', city: 'Tema', state: 'Greater Accra' },
  ],
}

/** Writes the organisation's customers, the demo shopper among them. */
export function seedLinkitCustomers({ database, clock }: Pick<Services, 'database' | 'clock'>): void {
  const now = clock.now()
  // The oldest first, as they would have come.
  for (const [index, draft] of [...customers.entries()].toReversed()) {
    const joined = now - index * 9 * day
    const { id } = addCustomer({ database, clock }, linkitOrganizationId, draft, joined)
    for (const [place, address] of (addresses[draft.email] ?? []).entries()) {
      database.run(
        `insert into linkit_addresses (id, customer_id, label, address_line1, address_line2, city, state, country,
           is_default, created, updated)
         values (:id, :customerId, :label, :line1, :line2, :city, :state, 'GH', :isDefault, :joined, :joined)`,
        { id: randomId('addr'), customerId: id, ...address, isDefault: place === 0 ? 1 : 0, joined },
      )
    }
  }
}
