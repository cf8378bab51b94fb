/** Fetches the form, which brings its own libraries and so is loaded when it is wanted. */
export const loadAddressForm = async () => (await import('./address-form.tsx')).AddressForm

/** Fetches it ahead of time. A failure shows when the form is needed. */
export const preloadAddressForm = (): void => void loadAddressForm().catch(() => undefined)
