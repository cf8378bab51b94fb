// Long lists, as the kit shows them: `?show=orders`.
import '@tillkit/components/styles.css'
import { AddressBook } from '@tillkit/components/address-book'
import { OrderList, OrderPage } from '@tillkit/components/order-list'
import { createTill, TillProvider } from '@tillkit/components/till'
import { useLinkOrders } from '@tillkit/hooks'
import { show } from '../show.tsx'

/** The API sends the orders of all shops at once: 10,000 are read, twenty are drawn. */
function OrdersEverywhere() {
  const { data } = useLinkOrders({ everywhere: true })
  return data ? <OrderPage orders={data.slice(0, 20)} /> : null
}

const lists = { orders: <OrderList />, 'orders-everywhere': <OrdersEverywhere />, addresses: <AddressBook /> }
const wanted = new URLSearchParams(location.search).get('show')

show(
  <TillProvider till={createTill({ gateway: '/till' })}>
    {Object.entries(lists).map(([name, list]) => name === wanted && <div key={name}>{list}</div>)}
  </TillProvider>,
)
