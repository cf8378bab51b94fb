'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Button } from '../button/button.tsx'

export interface ShowMoreProps extends ComponentPropsWithoutRef<'div'> {
  /** How many rows are shown. */
  shown: number
  /** How many there are. With no more than are shown, nothing stands here. */
  all: number
  onShowMore: () => void
}

/** Below a long list: how much of it is shown, and a button for more. */
export function ShowMore({ shown, all, onShowMore, className, ...props }: ShowMoreProps) {
  const m = useMessages()
  if (all <= shown) return null
  return (
    <div {...props} {...part('show-more', {}, className)}>
      <span className="till-note">{m.common.shown(shown, all)}</span>
      <Button onClick={() => onShowMore()}>{m.common.showMore}</Button>
    </div>
  )
}
