import { createTill } from '@tillkit/components/till'

/** Where the shop's server has mounted the gateway, and which business it is. */
export const till = createTill({ gateway: '/till', businessId: 'bus_sandbox' })
