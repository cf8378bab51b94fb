/** What it means for whoever waits that an order stands so. */
export const orderMeanings = {
  placed: 'The shop has your order and will confirm it.',
  'awaiting-payment': 'Your order goes on once your payment has arrived.',
  'awaiting-confirmation': 'You’ve paid. The shop will confirm your order.',
  confirmed: 'The shop has accepted your order.',
  preparing: 'The shop is getting your order ready.',
  ready: 'Your order is ready for you.',
  'ready-for-pickup': 'You can collect your order now.',
  'out-for-delivery': 'Your order is on its way to you.',
  completed: 'That’s everything. Thank you!',
  cancelled: 'This order goes no further.',
  'other-amount': 'The payment isn’t for your order’s amount. Don’t approve it, and ask the shop.',
  'cancelled-paid': 'You’ve paid for it: ask the shop about your money.',
}
