'use client'

import { useId, type ComponentPropsWithoutRef } from 'react'
import { orderTypeNames } from '../messages/en/order-type-names.ts'
import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { orderTypeNames, preferencesForm }

export interface OrderTypeChoiceProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  /** What is asked. @default 'How you usually order' */
  legend?: string | undefined
  /** What there is to choose from. One without words of the kit's own is shown as it is. */
  orderTypes: readonly string[]
  /** `null`: never said. */
  value: string | null
  onChange: (orderType: string) => void
}

/** How a shopper usually gets their orders. */
export function OrderTypeChoice({ legend, orderTypes, value, onChange, className, ...props }: OrderTypeChoiceProps) {
  const m = useMessages(english)
  const name = useId()
  const names: ReadonlyMap<string, string> = new Map(Object.entries(m.orderTypeNames))
  // What was chosen elsewhere is not taken away by a shop that does not offer it.
  const offered = value !== null && !orderTypes.includes(value) ? [...orderTypes, value] : orderTypes
  return (
    <fieldset {...props} {...part('order-type-choice', {}, className)}>
      <legend {...part('order-type-choice-legend')}>{legend ?? m.preferencesForm.orderType}</legend>
      {offered.map((orderType) => (
        <label key={orderType} {...part('order-type')}>
          <input
            {...part('order-type-control')}
            type="radio"
            name={name}
            value={orderType}
            checked={orderType === value}
            onChange={() => onChange(orderType)}
          />
          <span>{names.get(orderType) ?? orderType}</span>
        </label>
      ))}
    </fieldset>
  )
}
