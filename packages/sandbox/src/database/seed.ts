import type { Clock } from '../clock.ts'
import { randomId } from '../random.ts'
import type { Database } from './database.ts'

/** Who is there in a fresh sandbox. The codes for this number are in the outbox. */
export const demoShopper = { name: 'Ama Mensah', phone: '+233244000000', email: 'ama@example.com' } as const

const addresses = [
  {
    label: 'Home',
    streetAddress: '12 Independence Avenue',
    apartment: 'Flat 3',
    city: 'Accra',
    region: 'Greater Accra',
    isDefault: 1,
    usageCount: 7,
  },
  {
    label: 'Work',
    streetAddress: '4 Harper Road, Adum',
    apartment: null,
    city: 'Kumasi',
    region: 'Ashanti',
    isDefault: 0,
    usageCount: 3,
  },
  {
    label: 'Mum',
    streetAddress: 'Opposite the Methodist Church, Beach Road',
    apartment: null,
    city: 'Takoradi',
    region: 'Western',
    isDefault: 0,
    usageCount: 0,
  },
]

const wallets = [
  { phoneNumber: demoShopper.phone, provider: 'mtn', label: 'My MTN', isDefault: 1, status: 'verified' },
  { phoneNumber: '+233201112233', provider: 'telecel', label: 'Telecel', isDefault: 0, status: 'unverified' },
]

/** Writes the demo shopper, with what they have saved. */
export function seedDemoShopper(database: Database, clock: Clock): void {
  const now = clock.now()
  const customerId = randomId('cus')
  database.run(
    `insert into customers (id, account_id, name, email, phone, created_at, updated_at)
     values (:id, :accountId, :name, :email, :phone, :now, :now)`,
    { id: customerId, accountId: randomId('acc'), ...demoShopper, now },
  )
  database.run('insert into enrollments (customer_id, enrolled_at) values (:customerId, :now)', { customerId, now })
  for (const address of addresses) {
    database.run(
      `insert into addresses (id, customer_id, label, street_address, apartment, city, region, country,
         is_default, usage_count, created_at, updated_at)
       values (:id, :customerId, :label, :streetAddress, :apartment, :city, :region, 'GH',
         :isDefault, :usageCount, :now, :now)`,
      { id: randomId('addr'), customerId, ...address, now },
    )
  }
  for (const wallet of wallets) {
    database.run(
      `insert into mobile_money (id, customer_id, phone_number, provider, label, is_default, verification_status, created_at)
       values (:id, :customerId, :phoneNumber, :provider, :label, :isDefault, :status, :now)`,
      { id: randomId('mm'), customerId, ...wallet, now },
    )
  }
  database.run(
    `insert into preferences (customer_id, preferred_order_type, notify_on_order) values (:customerId, 'delivery', 1)`,
    { customerId },
  )
}
