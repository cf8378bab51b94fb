const load = () => import('./address-writing.ts')

export const loadAddressForm = async () => (await load()).AddressForm
export const loadNewAddress = async () => (await load()).NewAddress
export const loadEditAddress = async () => (await load()).EditAddress

/** Fetches them ahead of time. A failure shows when one is needed. */
export const preloadAddressWriting = (): void => void load().catch(() => undefined)
