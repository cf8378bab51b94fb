'use client'

import type { ComponentType, ReactNode } from 'react'
import { LoadedPart } from './loaded-part.tsx'

interface LoadedFormProps<Props> {
  /** Stands outside of components, so that it stays the same. */
  load: () => Promise<ComponentType<Props>>
  /** The shape of the form. */
  skeleton: ReactNode
  /** What the form gets. */
  form: Props
}

/** A form that is loaded when it is wanted, and what stands in its place until it is here. */
export function LoadedForm<Props extends object>({ load, skeleton, form }: LoadedFormProps<Props>) {
  return (
    <LoadedPart load={load} skeleton={skeleton}>
      {(Form) => <Form {...form} />}
    </LoadedPart>
  )
}
