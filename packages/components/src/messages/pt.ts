import type { Messages } from './en.ts'
import { account } from './pt/account.ts'
import { addresses } from './pt/addresses.ts'
import { checkout } from './pt/checkout.ts'
import { core } from './pt/core.ts'
import { mobileMoney } from './pt/mobile-money.ts'
import { orders } from './pt/orders.ts'
import { signIn } from './pt/sign-in.ts'

/** Portuguese, as it is written in Angola and Mozambique. */
export const pt: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
