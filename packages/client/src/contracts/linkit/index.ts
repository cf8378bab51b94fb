import { addresses } from './addresses.ts'
import { customers } from './customers.ts'

/** Linkit: an organisation's customers. Its token is for servers alone (K14). */
export const linkit = { customers, addresses }
