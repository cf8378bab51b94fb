'use client'

import { part } from '../../part.ts'
import { Badge } from '../../ui/badge/badge.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { wordFor } from './word-for.ts'

/** A customer's status as a badge. */
export function CustomerStatus({ status }: { status: string }) {
  const { customer } = useDeskMessages()
  if (!status) return null
  const { className, ...states } = part('customer-status', { status })
  return (
    <Badge {...states} className={className}>
      {wordFor(customer.status, status)}
    </Badge>
  )
}
