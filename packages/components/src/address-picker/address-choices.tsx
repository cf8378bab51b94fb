'use client'

import type { Address } from '@tillkit/client'
import { useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { addressBook } from '../messages/en/address-book.ts'
import { addressPicker } from '../messages/en/address-picker.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { AddressSummary } from '../address-book/address-summary.tsx'
import { Button } from '../ui/button/button.tsx'
import { RadioCard } from '../ui/radio-card/radio-card.tsx'
import { RadioGroup } from '../ui/radio-card/radio-group.tsx'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'

const english = { addressBook, addressPicker }

export interface AddressChoicesProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onSelect'> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  selectedId: string | null
  /** The radios' name in a form; their values are the addresses' ids. */
  name?: string | undefined
  /** The id of the form that the radios belong to. @default the one around them */
  form?: string | undefined
  /** What stands below one of them, such as a form to edit it. */
  below?: { readonly id: string; readonly content: ReactNode } | null | undefined
  onSelect: (address: Address) => void
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** One of the saved addresses, twenty at a time. */
export function AddressChoices({
  addresses,
  selectedId,
  name,
  form,
  below,
  onSelect,
  onEdit,
  onRemove,
  className,
  ...props
}: AddressChoicesProps) {
  const m = useMessages(english)
  const ownName = useId()
  const { list, shown, showMore } = usePages<HTMLDivElement>()
  const selected = addresses.findIndex(({ id }) => id === selectedId)
  // What is chosen is never out of sight.
  const visible = Math.max(shown, selected + 1)
  return (
    <RadioGroup
      aria-label={m.addressPicker.title}
      {...props}
      className={root('address-choices', {}, className).className}
    >
      <div {...part('address-choices-list')} ref={list}>
        {addresses.slice(0, visible).map((address) => (
          <div key={address.id} {...part('address-choice')}>
            <RadioCard
              name={name ?? ownName}
              form={form}
              value={address.id}
              checked={address.id === selectedId}
              onChange={() => onSelect(address)}
              actions={
                (onEdit || onRemove) && <AddressChoiceActions address={address} onEdit={onEdit} onRemove={onRemove} />
              }
            >
              <AddressSummary address={address} />
            </RadioCard>
            {below?.id === address.id && below.content}
          </div>
        ))}
      </div>
      <ShowMore shown={visible} all={addresses.length} onShowMore={showMore} />
    </RadioGroup>
  )
}

type ActionsProps = Pick<AddressChoicesProps, 'onEdit' | 'onRemove'> & { address: Address }

function AddressChoiceActions({ address, onEdit, onRemove }: ActionsProps) {
  const m = useMessages(english)
  const label = withoutDirectionMarks(address.label)
  return (
    <>
      {onEdit && (
        <Button variant="quiet" aria-label={m.addressBook.editNamed(label)} onClick={() => onEdit(address)}>
          {m.addressBook.edit}
        </Button>
      )}
      {onRemove && (
        <Button variant="quiet" aria-label={m.addressBook.removeNamed(label)} onClick={() => onRemove(address)}>
          {m.addressBook.remove}
        </Button>
      )}
    </>
  )
}
