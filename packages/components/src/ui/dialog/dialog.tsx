'use client'

import { useEffect, useRef, type ComponentPropsWithoutRef } from 'react'
import { part } from '../../part.ts'

export interface DialogProps extends Omit<ComponentPropsWithoutRef<'dialog'>, 'open' | 'onClose' | 'onCancel'> {
  /** Closed by Escape, or by a form or button inside. */
  onClose: () => void
  /** Whether Escape closes it. @default true */
  dismissible?: boolean | undefined
}

/**
 * The browser's own modal dialog, open as long as it is rendered. The focus goes to its first control, so the least
 * harmful one stands first; afterwards it goes back to where it was.
 */
export function Dialog({ onClose, dismissible = true, className, onKeyDown, ...props }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      {...props}
      {...part('dialog', {}, className)}
      // A browser asks once, with `cancel`: the next Escape, or the gesture of an Android phone, closes a dialog whatever was
      // answered. This ends it where it is known, since 2025. Elsewhere the key is swallowed, and what was closed all the
      // same is opened again.
      closedby={dismissible ? undefined : 'none'}
      ref={dialog}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !dismissible) event.preventDefault()
        onKeyDown?.(event)
      }}
      onCancel={(event) => {
        event.preventDefault()
        if (!dismissible) return
        // At once, and not with the news of it, which comes after the focus is back: Enter may be pressed in between.
        event.currentTarget.close()
        onClose()
      }}
      onClose={(event) => {
        // StrictMode closes and reopens it, and the news of that comes late.
        if (event.currentTarget.open) return
        if (dismissible) onClose()
        else event.currentTarget.showModal()
      }}
    />
  )
}
