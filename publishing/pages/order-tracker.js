export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export { OrderTracker } from '@tillkit/components/order-tracker'
