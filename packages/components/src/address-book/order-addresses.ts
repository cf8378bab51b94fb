import type { Address } from '@tillkit/client'
import { mostUsedFirst } from '../account-section/most-used-first.ts'

/** The default first, then the most used, then the most recently used; otherwise as they came. */
export const orderAddresses = (addresses: readonly Address[]): Address[] => mostUsedFirst(addresses)
