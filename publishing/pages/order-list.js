export { createTill, TillProvider } from '@tillkit/components/till'
export { OrderList } from '@tillkit/components/order-list'
