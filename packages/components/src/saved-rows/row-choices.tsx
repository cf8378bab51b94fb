'use client'

import { useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { part, root } from '../part.ts'
import { RadioCard } from '../ui/radio-card/radio-card.tsx'
import { RadioGroup } from '../ui/radio-card/radio-group.tsx'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'
import { RowGone } from './row-gone.ts'
import { usePlaces, type AtRow } from './use-places.ts'

/** What a choice between saved rows takes, whatever they are. */
export interface RowChoicesOptions<Row> extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children' | 'onSelect'> {
  selectedId: string | null
  /** The radios' name in a form; their values are the rows' ids. */
  name?: string | undefined
  /** The id of the form that the radios belong to. @default the one around them */
  form?: string | undefined
  /** What stands below one of them, such as a form to change it. */
  below?: AtRow | null | undefined
  onSelect: (row: Row) => void
}

interface RowChoicesProps<Row> extends RowChoicesOptions<Row> {
  /** What the parts' names begin with: `address`. */
  kind: string
  /** In the order in which they are shown. */
  rows: readonly Row[]
  /** What else can be done with a row. */
  renderActions: (row: Row) => ReactNode
  /** What a row is recognised by. */
  children: (row: Row) => ReactNode
}

/** One of the saved rows, twenty at a time. */
export function RowChoices<Row extends { readonly id: string }>({
  kind,
  rows,
  selectedId,
  name,
  form,
  below,
  onSelect,
  renderActions,
  className,
  children,
  ...props
}: RowChoicesProps<Row>) {
  const ownName = useId()
  const { list, shown, showMore } = usePages<HTMLDivElement>()
  const selected = rows.findIndex(({ id }) => id === selectedId)
  // What is chosen is never out of sight.
  const visible = Math.max(shown, selected + 1)
  return (
    <RadioGroup {...props} className={root(`${kind}-choices`, {}, className).className}>
      <div {...part(`${kind}-choices-list`)} ref={list}>
        {usePlaces(rows, visible, below).map(({ id, row }) => (
          <div key={id} {...part(`${kind}-choice`)}>
            {row && (
              <RadioCard
                name={name ?? ownName}
                form={form}
                value={id}
                checked={id === selectedId}
                onChange={() => onSelect(row)}
                actions={renderActions(row)}
              >
                {children(row)}
              </RadioCard>
            )}
            {id === below?.id && <RowGone.Provider value={!row}>{below.content}</RowGone.Provider>}
          </div>
        ))}
      </div>
      <ShowMore shown={visible} all={rows.length} onShowMore={showMore} />
    </RadioGroup>
  )
}
