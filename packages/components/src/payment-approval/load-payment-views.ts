let arrived: typeof import('./payment-views.ts') | null = null

/** The views of a payment, once they have been fetched. */
export const arrivedPaymentViews = () => arrived

/** Fetches them. */
export async function loadPaymentViews() {
  arrived = await import('./payment-views.ts')
  return arrived
}

/** Fetches them ahead of time. A failure shows when they are needed. */
export const preloadPaymentViews = (): void => void loadPaymentViews().catch(() => undefined)
