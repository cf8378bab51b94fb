import { createTill } from '@tillkit/client'

/** Where the shop's server has mounted the gateway. */
export const till = createTill({ gateway: '/till' })
