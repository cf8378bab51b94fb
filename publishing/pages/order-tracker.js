export { createTill, TillProvider } from '@tillkit/components/till'
export { OrderTracker } from '@tillkit/components/order-tracker'
