// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { RowList } from './row-list.tsx'

const rows = Array.from({ length: 45 }, (_, index) => ({ id: `row-${index + 1}` }))

const open = (instead?: { id: string; content: string }) =>
  render(
    <RowList name="sample-list" aria-label="Rows" rows={rows} instead={instead}>
      {({ id }) => <li tabIndex={-1}>{id}</li>}
    </RowList>,
  )

afterEach(cleanup)

test('twenty at a time, and the first of the new ones has the focus', () => {
  open()
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(40)
  expect(screen.getByText('row-21')).toHaveFocus()
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(45)
  expect(screen.queryByRole('button')).toBeNull()
})

test('what stands in the place of a row can have the focus as the row could', () => {
  open({ id: 'row-2', content: 'a form' })
  expect(screen.queryByText('row-2')).toBeNull()
  const items = screen.getAllByRole('listitem')
  expect(items[1]).toHaveTextContent('a form')
  items[1]?.focus()
  expect(items[1]).toHaveFocus()
})
