// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useContext } from 'react'
import { afterEach, expect, test } from 'vitest'
import { RowGone } from './row-gone.ts'
import { RowList } from './row-list.tsx'
import type { AtRow } from './use-places.ts'

interface Row {
  readonly id: string
}

const rows: readonly Row[] = Array.from({ length: 45 }, (_, index) => ({ id: `row-${index + 1}` }))

/** What somebody types into outlives everything that happens to the list. */
function Form() {
  return <input aria-label={useContext(RowGone) ? 'form of a row that has gone' : 'form'} />
}

const list = (shown: readonly Row[], instead?: AtRow) => (
  <RowList name="sample-list" aria-label="Rows" rows={shown} instead={instead}>
    {({ id }) => <li tabIndex={-1}>{id}</li>}
  </RowList>
)

const texts = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('input')?.value ?? item.textContent)

afterEach(cleanup)

test('twenty at a time, and the first of the new ones has the focus', () => {
  render(list(rows))
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(40)
  expect(screen.getByText('row-21')).toHaveFocus()
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(45)
  expect(screen.queryByRole('button')).toBeNull()
})

test('what stands in the place of a row can have the focus as the row could', () => {
  render(list(rows, { id: 'row-2', content: 'a form' }))
  expect(screen.queryByText('row-2')).toBeNull()
  const items = screen.getAllByRole('listitem')
  expect(items[1]).toHaveTextContent('a form')
  items[1]?.focus()
  expect(items[1]).toHaveFocus()
})

test('a form outlives its row where it stood, with its text and the focus, and is told', () => {
  const [one, two, three] = rows
  if (!one || !two || !three) throw new Error('The test needs three rows.')
  const form = { id: two.id, content: <Form /> }
  const { rerender } = render(list([one, two, three], form))
  const field = screen.getByRole('textbox', { name: 'form' })
  fireEvent.change(field, { target: { value: 'half a street' } })
  field.focus()

  rerender(list([three], form))
  expect(texts()).toEqual(['half a street', 'row-3'])
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleName('form of a row that has gone')

  rerender(list([], form))
  expect(texts()).toEqual(['half a street'])
  expect(field).toHaveFocus()
})

test('a form stays in sight when its row slips to a later page', () => {
  const form = { id: 'row-20', content: <Form /> }
  const { rerender } = render(list(rows, form))
  fireEvent.change(screen.getByRole('textbox', { name: 'form' }), { target: { value: 'half a street' } })
  rerender(list([{ id: 'row-0' }, ...rows], form))
  expect(texts().slice(18)).toEqual(['row-18', 'row-19', 'half a street'])
  expect(screen.getByRole('textbox')).toHaveAccessibleName('form')
})
