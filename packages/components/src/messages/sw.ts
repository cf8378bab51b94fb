import type { Messages } from './en.ts'
import { account } from './sw/account.ts'
import { addresses } from './sw/addresses.ts'
import { checkout } from './sw/checkout.ts'
import { core } from './sw/core.ts'
import { mobileMoney } from './sw/mobile-money.ts'
import { orders } from './sw/orders.ts'
import { signIn } from './sw/sign-in.ts'

/** Swahili. */
export const sw: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
