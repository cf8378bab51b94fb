export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export { OrderList } from '@tillkit/components/order-list'
