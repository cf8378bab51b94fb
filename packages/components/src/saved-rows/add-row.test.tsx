// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { AddRow } from './add-row.tsx'
import type { Written } from './use-writing.ts'

interface Row {
  readonly id: string
}

function open({ kept = null, first = false }: { kept?: Written<Row, string> | null; first?: boolean } = {}) {
  let draft = kept
  const told = { preload: vi.fn(), added: vi.fn(), reset: vi.fn(), withdraw: vi.fn() }
  render(
    <AddRow<Row, string, Error>
      label="Add a row"
      first={first}
      draft={{
        read: () => draft,
        keep(next) {
          draft = next
        },
      }}
      adding={{
        isPending: false,
        isPaused: false,
        error: null,
        mutateAsync: (text) => Promise.resolve({ id: text }),
        reset: told.reset,
        withdraw: told.withdraw,
      }}
      onPreload={told.preload}
      onAdded={told.added}
    >
      {({ draft: typed, onSubmit, onCancel }) => (
        <>
          <p>form with {typed ?? 'nothing'}</p>
          <button type="button" onClick={() => onSubmit('new')}>
            Save
          </button>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
    </AddRow>,
  )
  return told
}

const button = (name: string) => screen.getByRole('button', { name })

afterEach(cleanup)

test('the form is fetched before anybody presses, by finger as by keyboard', () => {
  const { preload } = open()
  fireEvent.pointerEnter(button('Add a row'))
  expect(preload).toHaveBeenCalledTimes(1)
  fireEvent.focus(button('Add a row'))
  expect(preload).toHaveBeenCalledTimes(2)
})

test('who cancels is at the button again, and an old failure is forgotten', () => {
  const { reset, added } = open()
  fireEvent.click(button('Add a row'))
  expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull()
  fireEvent.click(button('Cancel'))
  expect(button('Add a row')).toHaveFocus()
  expect(reset).toHaveBeenCalledOnce()
  expect(added).not.toHaveBeenCalled()
})

test('who cancels takes back what only waits for the network; who saved does not', async () => {
  const { withdraw } = open()
  fireEvent.click(button('Add a row'))
  await act(async () => fireEvent.click(button('Save')))
  expect(withdraw).not.toHaveBeenCalled()
  fireEvent.click(button('Add a row'))
  fireEvent.click(button('Cancel'))
  expect(withdraw).toHaveBeenCalledOnce()
})

test('a row that is saved is told of, and the button is back', async () => {
  const { added } = open()
  fireEvent.click(button('Add a row'))
  await act(async () => fireEvent.click(button('Save')))
  expect(added).toHaveBeenCalledExactlyOnceWith({ id: 'new' })
  expect(button('Add a row')).toHaveFocus()
})

test('what was on its way when the session ended opens the form, until it is left', () => {
  open({ kept: { row: null, draft: 'half' } })
  expect(screen.getByText('form with half')).toBeDefined()
  fireEvent.click(button('Cancel'))
  expect(button('Add a row')).toHaveFocus()
})

test('where nothing is saved yet, adding is the one thing to do', () => {
  open({ first: true })
  expect(button('Add a row')).toHaveAttribute('data-variant', 'primary')
  cleanup()
  open()
  expect(button('Add a row')).toHaveAttribute('data-variant', 'secondary')
})

test('a row that is saved while somebody types elsewhere leaves them there', async () => {
  open()
  fireEvent.click(button('Add a row'))
  const elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()
  await act(async () => fireEvent.click(button('Save')))
  expect(button('Add a row')).toBeDefined()
  expect(elsewhere).toHaveFocus()
  elsewhere.remove()
})
