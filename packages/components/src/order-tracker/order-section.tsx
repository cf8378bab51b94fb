'use client'

import type { OrderAccess } from '@tillkit/client'
import { useTill } from '@tillkit/hooks'
import type { ReactNode, RefObject } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { orderSection } from '../messages/en/order-section.ts'
import { useMessages } from '../messages/messages.tsx'

const english = { orderSection }

interface OrderSectionProps extends AccountSectionOptions {
  /** The part's name: `order-tracker`. */
  name: string
  title: string
  access: OrderAccess | undefined
  heading?: RefObject<HTMLHeadingElement | null> | undefined
  children: ReactNode
}

/** A section about one order. A guest with a link sees it like a shopper who is signed in. */
export function OrderSection({ title, access, ...props }: OrderSectionProps) {
  const m = useMessages(english)
  const { session, sessionMayExist } = useTill()
  // Who they are is not asked: the order's own answer tells whether they may see it.
  const status = access?.as === 'guest' ? 'guest' : sessionMayExist || !access ? 'signed-in' : 'signed-out'
  return <AccountSection {...props} words={{ ...m.orderSection, title }} session={{ status, ended: session.ended }} />
}
