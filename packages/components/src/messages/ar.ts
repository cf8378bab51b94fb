import type { Messages } from './en.ts'
import { account } from './ar/account.ts'
import { addresses } from './ar/addresses.ts'
import { checkout } from './ar/checkout.ts'
import { core } from './ar/core.ts'
import { mobileMoney } from './ar/mobile-money.ts'
import { orders } from './ar/orders.ts'
import { signIn } from './ar/sign-in.ts'

/** Arabic. */
export const ar: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
