import type { Backend } from '../browser/serve-site.ts'

const address = (number: number) => ({
  id: `addr_${number}`,
  label: `Place ${number}`,
  street_address: `${number} Ring Road`,
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
  is_default: number === 1,
  usage_count: 0,
})

const order = (number: number) => ({
  id: `ord_${number}`,
  order_number: `ORD-${number}`,
  status: 'completed',
  order_type: 'pickup',
  items: [{ product_id: 'prod_1', product_name: 'Waakye', quantity: 1, unit_price: '38.00', total: '38.00' }],
  subtotal: '38.00',
  tax_amount: '3.42',
  total_price: '41.42',
  currency: 'GHS',
  customer_name: 'Ama Mensah',
  created_at: '2026-05-30T09:00:00Z',
})

const customer = { id: 'cus_1', name: 'Ama Mensah', email: null, phone: '+233244000000' }
const count = <Made>(length: number, make: (number: number) => Made) => Array.from({ length }, (_, at) => make(at + 1))

/** Answers as a gateway would for a shopper with so many addresses and orders, so that the page alone is measured. */
export function madeUpAccount(size: { addresses: number; orders: number }): Backend {
  const orders = count(size.orders, order)
  const data = { customer, addresses: count(size.addresses, address), mobile_money: [], preferences: {} }
  const answer = (url: URL): object => {
    if (url.pathname.endsWith('/link/data')) return { data, status: { code: 200, success: true } }
    if (url.pathname.endsWith('/link/orders')) return { data: orders, status: { code: 200, success: true } }
    const offset = Number(url.searchParams.get('offset'))
    return { success: true, data: orders.slice(offset, offset + Number(url.searchParams.get('limit'))) }
  }
  return (request, response) => {
    if (!request.url?.startsWith('/till/')) return false
    const body = JSON.stringify(answer(new URL(request.url, 'http://localhost')))
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body)
    return true
  }
}
