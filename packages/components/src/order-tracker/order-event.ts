import type { ApiErrorCode, OrderStepWords } from '@tillkit/client'

/** What happens around an order. */
export type OrderEvent =
  /** An order is shown, or has moved on while it was. `other`: the shop has a word of its own for it. */
  | { readonly type: 'order-status-shown'; readonly status: OrderStepWords | 'other' }
  /** Missing, another's, or opened with a wrong token: nobody can tell which. */
  | { readonly type: 'order-not-found' }
  | { readonly type: 'order-cancel-opened' }
  | { readonly type: 'order-cancelled' }
  /** `conflict`: it was too late. */
  | { readonly type: 'order-cancel-failed'; readonly code: ApiErrorCode }
  /** The list shows its page of that number, the newest being 1. */
  | { readonly type: 'orders-shown'; readonly page: number }
  | { readonly type: 'receipt-shown' }
  | { readonly type: 'receipt-printed' }
