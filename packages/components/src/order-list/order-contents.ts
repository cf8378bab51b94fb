import type { Order } from '@tillkit/client'
import { isolate } from '../messages/isolate.ts'
import type { Messages } from '../messages/en.ts'

/** What an order is of, in a line: its first item, and how many others there are. */
export function orderContents(
  { lines: [first, ...others] }: Pick<Order, 'lines'>,
  m: Pick<Messages, 'orderList'>,
): string {
  if (!first) return ''
  const name = isolate(first.productName)
  return others.length === 0 ? name : m.orderList.more(name, others.length)
}
