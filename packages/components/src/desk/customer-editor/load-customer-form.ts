/** Fetches the form, which brings its own libraries and so is loaded when it is wanted. */
export const loadCustomerForm = async () => (await import('./customer-form.tsx')).CustomerForm

/** Fetches it ahead of time. A failure shows when the form is needed. */
export const preloadCustomerForm = (): void => void loadCustomerForm().catch(() => undefined)
