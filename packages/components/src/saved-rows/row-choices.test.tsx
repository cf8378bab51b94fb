// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RowChoices } from './row-choices.tsx'

const rows = Array.from({ length: 45 }, (_, index) => ({ id: `row-${index + 1}` }))

function open(selectedId: string | null, name?: string) {
  const onSelect = vi.fn()
  render(
    <RowChoices
      kind="sample"
      aria-label="Rows"
      rows={rows}
      selectedId={selectedId}
      name={name}
      below={{ id: 'row-2', content: 'a form' }}
      onSelect={onSelect}
      renderActions={({ id }) => <button type="button">{`Delete ${id}`}</button>}
    >
      {({ id }) => id}
    </RowChoices>,
  )
  return onSelect
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio')

afterEach(cleanup)

test('what is chosen is never out of sight', () => {
  open('row-33')
  expect(radios()).toHaveLength(33)
  expect(radios()[32]).toBeChecked()
})

test('more than are shown come twenty at a time, and the first of them has the focus', () => {
  open(null)
  expect(radios()).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(radios()).toHaveLength(40)
  expect(radios()[20]).toHaveFocus()
})

test('a row is told of when it is chosen, and its form stands below it', () => {
  const onSelect = open('row-1')
  fireEvent.click(screen.getByRole('radio', { name: 'row-2' }))
  expect(onSelect.mock.calls).toEqual([[{ id: 'row-2' }]])
  expect(screen.getByText('a form').parentElement).toContainElement(radios()[1] ?? null)
})

test('in a form of the page the radios have its name; elsewhere one that no other choice has', () => {
  open('row-1', 'address')
  expect(new Set(radios().map(({ name }) => name))).toEqual(new Set(['address']))
  cleanup()
  open('row-1')
  open('row-1')
  expect(new Set(radios().map(({ name }) => name)).size).toBe(2)
})

test('a form outlives its row, which can no longer be chosen', () => {
  const choices = (shown: typeof rows) => (
    <RowChoices
      kind="sample"
      rows={shown}
      selectedId="row-1"
      below={{ id: 'row-2', content: <input aria-label="form" /> }}
      onSelect={vi.fn()}
      renderActions={() => null}
    >
      {({ id }) => id}
    </RowChoices>
  )
  const { rerender } = render(choices(rows.slice(0, 3)))
  const form = screen.getByRole('textbox', { name: 'form' })
  form.focus()
  rerender(choices(rows.slice(0, 3).filter(({ id }) => id !== 'row-2')))
  expect(form).toHaveFocus()
  expect(radios().map(({ value }) => value)).toEqual(['row-1', 'row-3'])
})
