'use client'

import { Fragment, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { part, root } from '../part.ts'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'
import { RowGone } from './row-gone.ts'
import { usePlaces, type AtRow } from './use-places.ts'

interface RowListProps<Row> extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** The part's name: `address-list`. */
  name: string
  /** In the order in which they are shown. */
  rows: readonly Row[]
  /** What stands in the place of one of them. */
  instead?: AtRow | null | undefined
  /** A row's `li`. */
  children: (row: Row) => ReactNode
}

/** Saved rows, twenty at a time. */
export function RowList<Row extends { readonly id: string }>({
  name,
  rows,
  instead,
  className,
  children,
  ...props
}: RowListProps<Row>) {
  const { list, shown, showMore } = usePages<HTMLUListElement>()
  return (
    <>
      <ul {...props} {...root(name, {}, className)} ref={list}>
        {usePlaces(rows, shown, instead).map(({ id, row }) =>
          id === instead?.id ? (
            <li key={id} tabIndex={-1} {...part(`${name}-instead`)}>
              <RowGone.Provider value={!row}>{instead.content}</RowGone.Provider>
            </li>
          ) : (
            row && <Fragment key={id}>{children(row)}</Fragment>
          ),
        )}
      </ul>
      <ShowMore shown={shown} all={rows.length} onShowMore={showMore} />
    </>
  )
}
