import type { Messages } from './en.ts'
import { account } from './ha/account.ts'
import { addresses } from './ha/addresses.ts'
import { checkout } from './ha/checkout.ts'
import { core } from './ha/core.ts'
import { mobileMoney } from './ha/mobile-money.ts'
import { orders } from './ha/orders.ts'
import { signIn } from './ha/sign-in.ts'

/** Hausa. A draft that awaits a native reader: the merchant who ships it has it read first. */
export const ha: Messages = { ...core, ...signIn, ...account, ...addresses, ...mobileMoney, ...orders, ...checkout }
