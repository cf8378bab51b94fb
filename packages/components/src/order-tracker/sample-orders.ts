import type { Order } from '@tillkit/client'

const cedis = (amount: string) => ({ amount, currency: 'GHS' })

/** Orders for stories and tests. */
export const coffee: Order = {
  id: 'ord_1',
  number: 'ORD-1284',
  status: 'preparing',
  orderType: 'delivery',
  lines: [
    {
      productId: 'prod_abc123',
      productName: 'Espresso',
      variantName: 'Double',
      quantity: 2,
      unitPrice: cedis('6.00'),
      total: cedis('12.00'),
    },
  ],
  subtotal: cedis('12.00'),
  tax: cedis('1.06'),
  total: cedis('13.06'),
  customerName: 'Ama Mensah',
  createdAt: '2026-05-30T09:00:00Z',
  business: null,
}

export const lunch: Order = {
  ...coffee,
  id: 'ord_2',
  number: 'ORD-1279',
  status: 'completed',
  orderType: 'pickup',
  lines: [
    {
      productId: 'prod_jollof',
      productName: 'Jollof rice',
      variantName: 'Large',
      quantity: 2,
      unitPrice: cedis('45.00'),
      total: cedis('90.00'),
    },
    {
      productId: 'prod_sobolo',
      productName: 'Sobolo',
      variantName: null,
      quantity: 2,
      unitPrice: cedis('12.50'),
      total: cedis('25.00'),
    },
  ],
  subtotal: cedis('115.00'),
  tax: cedis('10.35'),
  total: cedis('125.35'),
  createdAt: '2026-05-10T12:30:00Z',
  business: { id: 'bus_sandbox', name: 'Kofi & Pantry' },
}
