'use client'

import { Button } from '../../ui/button/button.tsx'
import { Invitation } from '../../ui/invitation/invitation.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { allCustomers, isFiltered, type DirectoryFilters } from './directory-filters.ts'

interface NobodyListedProps {
  filters: DirectoryFilters
  onChange: (changes: Partial<DirectoryFilters>) => void
  onCreate: (() => void) | undefined
}

/** Stands where a page has no rows: says why, and offers the one next step. */
export function NobodyListed({ filters, onChange, onCreate }: NobodyListedProps) {
  const { common, directory } = useDeskMessages()
  if (filters.page > 1)
    return (
      <Invitation
        title={directory.beyondTitle}
        action={<Button onClick={() => onChange({ page: 1 })}>{directory.firstPage}</Button>}
      >
        {directory.beyond}
      </Invitation>
    )
  if (isFiltered(filters))
    return (
      <Invitation
        title={directory.noMatchTitle}
        action={<Button onClick={() => onChange(allCustomers)}>{directory.clear}</Button>}
      >
        {directory.noMatch}
      </Invitation>
    )
  return (
    <Invitation
      title={directory.emptyTitle}
      action={
        onCreate && (
          <Button variant="primary" onClick={() => onCreate()}>
            {common.newCustomer}
          </Button>
        )
      }
    >
      {directory.empty}
    </Invitation>
  )
}
