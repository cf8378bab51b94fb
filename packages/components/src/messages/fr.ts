import type { Messages } from './en.ts'
import { account } from './fr/account.ts'
import { addresses } from './fr/addresses.ts'
import { checkout } from './fr/checkout.ts'
import { core } from './fr/core.ts'
import { mobileMoney } from './fr/mobile-money.ts'
import { orders } from './fr/orders.ts'
import { signIn } from './fr/sign-in.ts'

/** French. */
export const fr: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
