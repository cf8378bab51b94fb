'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { root } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'

export interface DirectoryPagesProps extends ComponentPropsWithoutRef<'nav'> {
  page: number
  /** How many there are, or `null` where nobody knows. */
  pages: number | null
  /** Whether there is one after this. */
  more: boolean
  /** Which of its neighbours is on its way. */
  pending?: 'previous' | 'next' | null | undefined
  onTurn: (page: number) => void
}

/** Leads from page to page. With a single one nothing stands here. */
export function DirectoryPages({
  page,
  pages,
  more,
  pending = null,
  onTurn,
  className,
  ...props
}: DirectoryPagesProps) {
  const { directory } = useDeskMessages()
  if (page === 1 && !more) return null
  return (
    <nav aria-label={directory.pages} {...props} {...root('directory-pages', { pending }, className)}>
      <Button
        pending={pending === 'previous'}
        unavailable={pending === 'next' || (page === 1 && !pending)}
        onClick={() => onTurn(page - 1)}
      >
        {directory.previous}
      </Button>
      <span className="till-note">{pages === null ? directory.page(page) : directory.pageOf(page, pages)}</span>
      <Button
        pending={pending === 'next'}
        unavailable={pending === 'previous' || (!more && !pending)}
        onClick={() => onTurn(page + 1)}
      >
        {directory.next}
      </Button>
    </nav>
  )
}
