'use client'

import type { FormEvent, HTMLAttributes } from 'react'
import { createPortal } from 'react-dom'
import { HeldFields } from '../field/held-fields.tsx'

export interface OwnFormProps extends Omit<HTMLAttributes<HTMLElement>, 'onSubmit' | 'id'> {
  /** Names the form: each of its fields and buttons says `form={formId}`. */
  formId: string
  /** Stands inside a form of the page's own. HTML has no form in a form, so this one's element goes to the page's end. @default false */
  apart?: boolean | undefined
  /** What its fields hold is being saved: they stay as they are. @default false */
  pending?: boolean | undefined
  onSubmit: () => void
}

/** A form whose fields are its own wherever it stands: what they hold never goes out with a form around it. */
export function OwnForm({ formId, apart = false, pending = false, onSubmit, children, ...props }: OwnFormProps) {
  const form = {
    id: formId,
    noValidate: true,
    onSubmit(event: FormEvent) {
      event.preventDefault()
      // To React the form around it is an ancestor, wherever the element is.
      event.stopPropagation()
      onSubmit()
    },
  }
  const fields = <HeldFields held={pending}>{children}</HeldFields>
  if (!apart)
    return (
      <form {...props} {...form}>
        {fields}
      </form>
    )
  return (
    <div role="form" {...props}>
      {fields}
      {createPortal(<form {...form} hidden />, document.body)}
    </div>
  )
}
