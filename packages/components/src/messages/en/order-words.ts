/** An order in a few words: where it stands, its number, and an amount that nobody said. */
export const orderWords = {
  step: {
    placed: 'Order placed',
    'awaiting-payment': 'Waiting for payment',
    'awaiting-confirmation': 'Waiting for the shop',
    confirmed: 'Confirmed',
    preparing: 'Being prepared',
    ready: 'Ready',
    'ready-for-pickup': 'Ready for pickup',
    'out-for-delivery': 'Out for delivery',
    completed: 'Completed',
    cancelled: 'Cancelled',
  },
  number: (number: string) => `Order ${number}`,
  amountNotSaid: 'Not stated',
}
