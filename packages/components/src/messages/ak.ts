import type { Messages } from './en.ts'
import { account } from './ak/account.ts'
import { addresses } from './ak/addresses.ts'
import { checkout } from './ak/checkout.ts'
import { core } from './ak/core.ts'
import { mobileMoney } from './ak/mobile-money.ts'
import { orders } from './ak/orders.ts'
import { signIn } from './ak/sign-in.ts'

/** Twi. A draft that awaits a native reader: the merchant who ships it has it read first. */
export const ak: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
