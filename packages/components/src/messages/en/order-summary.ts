/** A receipt. */
export const orderSummary = {
  title: 'Receipt',
  placed: 'Ordered on',
  shop: 'Shop',
  way: 'How',
  customer: 'For',
  item: 'Item',
  amount: 'Amount',
  subtotal: 'Subtotal',
  tax: 'Tax',
  total: 'Total',
  print: 'Print receipt',
}
