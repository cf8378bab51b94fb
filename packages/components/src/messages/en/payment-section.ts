/** Around a payment, before it is here. */
export const paymentSection = {
  title: 'Mobile money payment',
  loading: 'Loading your payment…',
  loadFailed: 'Your payment didn’t load',
}
