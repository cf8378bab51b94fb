'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { cancelOrder } from '../messages/en/cancel-order.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Field, useField } from '../ui/field/field.tsx'
import { useHeldFields } from '../ui/field/held-fields.tsx'

const english = { cancelOrder }

/** Characters that the API takes. */
export const longestReason = 500

export interface ReasonFieldProps extends Omit<ComponentPropsWithoutRef<'textarea'>, 'value'> {
  value: string
}

/** A few lines of text with the count of what may still be written. What is too long is not cut off, but said. */
export function ReasonField({ value, ...props }: ReasonFieldProps) {
  const m = useMessages(english)
  const left = longestReason - value.trim().length
  const error = left < 0 ? m.cancelOrder.charactersOver(-left, longestReason) : null
  return (
    <Field.Root invalid={left < 0}>
      <Field.Label optional={m.common.optional}>{m.cancelOrder.reason}</Field.Label>
      <ReasonText {...props} value={value} />
      <Field.Message error={error} lines={2}>
        {m.cancelOrder.charactersLeft(left)}
      </Field.Message>
    </Field.Root>
  )
}

function ReasonText({ className, ...props }: ComponentPropsWithoutRef<'textarea'>) {
  const { controlId, messageId, invalid } = useField()
  const held = useHeldFields()
  return (
    <textarea
      dir="auto"
      rows={3}
      {...props}
      {...part('field-control', {}, className)}
      readOnly={held}
      id={controlId}
      aria-describedby={messageId}
      aria-invalid={invalid || undefined}
    />
  )
}
