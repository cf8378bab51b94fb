'use client'

import type { OrderLine } from '@tillkit/client'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import { OrderAmount } from './order-amount.tsx'

/** A line of a receipt: what, how many at which price, and what they come to. */
export function OrderLineRow({ line }: { line: OrderLine }) {
  const { locale } = useMessages()
  return (
    <tr>
      <th scope="row">
        <ShopperText>{line.productName}</ShopperText>
        {line.variantName && <ShopperText className="till-order-line-note">{line.variantName}</ShopperText>}
        <span {...part('order-line-note')}>
          {new Intl.NumberFormat(locale).format(line.quantity)} × <OrderAmount amount={line.unitPrice} />
        </span>
      </th>
      <td>
        <OrderAmount amount={line.total} />
      </td>
    </tr>
  )
}
