'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useCustomerSearch } from '@tillkit/hooks/desk'
import { useEffect, useRef, useState } from 'react'
import { part } from '../../part.ts'
import { CustomerRowSkeleton } from '../customer/customer-row-skeleton.tsx'
import { DeskFailure } from '../desk-section/desk-failure.tsx'
import { DeskSection, type DeskSectionOptions } from '../desk-section/desk-section.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { CustomerList } from './customer-list.tsx'
import { allCustomers, type DirectoryFilters } from './directory-filters.ts'
import { DirectoryPages } from './directory-pages.tsx'
import { DirectorySearch } from './directory-search.tsx'
import { NobodyListed } from './nobody-listed.tsx'

export interface CustomerDirectoryProps extends DeskSectionOptions {
  /** What is asked for. @default kept here, from the first page of all customers */
  filters?: DirectoryFilters | undefined
  onFiltersChange?: ((filters: DirectoryFilters) => void) | undefined
  /** How many customers are on a page: at most 100. @default 20 */
  pageSize?: number | undefined
  /** Takes staff to a customer. */
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
  /** Takes staff to a new customer, where there is none yet. */
  onCreate?: (() => void) | undefined
}

/**
 * The merchant's customers: search, filter, turn pages. To keep the filters in the page's address, own them:
 *
 * ```tsx
 * const [filters, setFilters] = useState(() => readDirectoryFilters(location.search))
 * const change = (next: DirectoryFilters) => {
 *   setFilters(next)
 *   history.replaceState(null, '', location.pathname + writeDirectoryFilters(next))
 * }
 * <CustomerDirectory filters={filters} onFiltersChange={change} onOpen={({ id }) => open(id)} />
 * ```
 */
export function CustomerDirectory({
  filters,
  onFiltersChange,
  pageSize = 20,
  onOpen,
  onCreate,
  onSignIn,
  ...props
}: CustomerDirectoryProps) {
  const { directory } = useDeskMessages()
  const [kept, setKept] = useState(allCustomers)
  const { search, status, type, page } = filters ?? kept
  // A search, because its text goes in the body: a list's would stand in the address of the request.
  const { data, error, isLoading, isPlaceholderData, refetch } = useCustomerSearch({
    query: search,
    statuses: status === null ? undefined : [status],
    types: type === null ? undefined : [type],
    page,
    limit: pageSize,
  })
  const list = useRef<HTMLUListElement>(null)
  const turned = useRef(false)

  useEffect(() => {
    if (!turned.current || !data || isPlaceholderData) return
    turned.current = false
    list.current?.focus()
  }, [data, isPlaceholderData])

  // Another question begins at its first page.
  function change(changes: Partial<DirectoryFilters>) {
    const next = { search, status, type, page: 1, ...changes }
    setKept(next)
    onFiltersChange?.(next)
  }
  function turn(to: number) {
    turned.current = true
    change({ page: to })
  }

  // Until it is here, the page before stays.
  function onItsWay(shown: number) {
    if (!isPlaceholderData || page === shown) return null
    return page > shown ? 'next' : 'previous'
  }

  const pages = data?.total == null ? null : Math.max(1, Math.ceil(data.total / pageSize))
  const empty = data?.customers.length === 0
  return (
    <DeskSection {...props} name="customer-directory" title={directory.title}>
      <DirectorySearch filters={{ search, status, type, page }} onChange={change} />
      <p role="status" {...part('customer-directory-count')}>
        {isLoading ? directory.loading : data && !empty && data.total !== null && directory.count(data.total)}
      </p>
      {isLoading && <CustomerRowSkeleton rows={8} />}
      {error && !data && (
        <DeskFailure title={directory.loadFailed} error={error} onRetry={() => void refetch()} onSignIn={onSignIn} />
      )}
      {empty && <NobodyListed filters={{ search, status, type, page }} onChange={change} onCreate={onCreate} />}
      {data && !empty && (
        <CustomerList
          ref={list}
          aria-label={directory.title}
          customers={data.customers}
          pending={isPlaceholderData}
          onOpen={onOpen}
        />
      )}
      {data && !empty && (
        <DirectoryPages
          page={page}
          pages={pages}
          more={pages === null ? data.customers.length === pageSize : page < pages}
          pending={onItsWay(data.page)}
          onTurn={turn}
        />
      )}
    </DeskSection>
  )
}
