import type { CancelOrderDialog } from './cancel-order-dialog.tsx'

let arrived: typeof CancelOrderDialog | null = null

/** The dialog, once it has been fetched. */
export const arrivedCancelOrderDialog = () => arrived

/** Fetches it. Only those see it who want to cancel. */
export async function loadCancelOrderDialog() {
  arrived = (await import('./cancel-order-dialog.tsx')).CancelOrderDialog
  return arrived
}

/** Fetches it ahead of time. A failure shows when it is needed. */
export const preloadCancelOrderDialog = (): void => void loadCancelOrderDialog().catch(() => undefined)
