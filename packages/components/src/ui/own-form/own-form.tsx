'use client'

import type { FormEvent, HTMLAttributes } from 'react'
import { createPortal } from 'react-dom'

export interface OwnFormProps extends Omit<HTMLAttributes<HTMLElement>, 'onSubmit' | 'id'> {
  /** Names the form: each of its fields and buttons says `form={formId}`. */
  formId: string
  /** Stands inside a form of the page's own. HTML has no form in a form, so this one's element goes to the page's end. @default false */
  apart?: boolean | undefined
  onSubmit: () => void
}

/** A form whose fields are its own wherever it stands: what they hold never goes out with a form around it. */
export function OwnForm({ formId, apart = false, onSubmit, children, ...props }: OwnFormProps) {
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
  if (!apart)
    return (
      <form {...props} {...form}>
        {children}
      </form>
    )
  return (
    <div role="form" {...props}>
      {children}
      {createPortal(<form {...form} hidden />, document.body)}
    </div>
  )
}
