export { OrderList, type OrderListProps } from './order-list.tsx'
export { OrderPage, type OrderPageProps } from './order-page.tsx'
export { OrderRow, type OrderRowProps } from './order-row.tsx'
