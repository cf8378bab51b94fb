'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { root } from '../../part.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { customerStatuses, customerTypes } from '../customer/customer-words.ts'
import { wordFor } from '../customer/word-for.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import type { DirectoryFilters } from './directory-filters.ts'
import { useTypingPause } from './use-typing-pause.ts'

export interface DirectorySearchProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onChange'> {
  filters: DirectoryFilters
  /** Gets what is different now. A text comes once typing has paused. */
  onChange: (changes: Partial<DirectoryFilters>) => void
}

/** What narrows a directory: a text, a status, a type. */
export function DirectorySearch({ filters, onChange, className, ...props }: DirectorySearchProps) {
  const { customer, directory } = useDeskMessages()
  const { input, onType, handOver } = useTypingPause(filters.search, (search) => onChange({ search }))

  const choices = (words: Readonly<Record<string, string>>, known: readonly string[], chosen: string | null) =>
    (chosen === null || known.includes(chosen) ? known : [chosen, ...known]).map((word) => (
      <option key={word} value={word}>
        {wordFor(words, word)}
      </option>
    ))
  return (
    <form
      noValidate
      role="search"
      {...props}
      {...root('directory-search', {}, className)}
      onSubmit={(event) => {
        event.preventDefault()
        handOver()
      }}
    >
      <TextField
        ref={input}
        type="search"
        label={directory.search}
        hint={directory.searchHint}
        defaultValue={filters.search}
        autoComplete="off"
        spellCheck={false}
        required={false}
        dir="auto"
        enterKeyHint="search"
        onChange={onType}
      />
      <SelectField
        label={customer.field.status}
        value={filters.status ?? ''}
        required={false}
        onChange={(event) => onChange({ status: event.target.value || null })}
      >
        <option value="">{directory.all}</option>
        {choices(customer.status, customerStatuses, filters.status)}
      </SelectField>
      <SelectField
        label={customer.field.type}
        value={filters.type ?? ''}
        required={false}
        onChange={(event) => onChange({ type: event.target.value || null })}
      >
        <option value="">{directory.all}</option>
        {choices(customer.type, customerTypes, filters.type)}
      </SelectField>
    </form>
  )
}
