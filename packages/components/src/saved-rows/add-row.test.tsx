// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { AddRow } from './add-row.tsx'

function open({ unsaved = false, first = false } = {}) {
  const preload = vi.fn()
  render(
    <AddRow label="Add a row" first={first} unsaved={unsaved} onPreload={preload}>
      {(close) => (
        <>
          <p>the form</p>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </>
      )}
    </AddRow>,
  )
  return { preload }
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

test('a form that closes leaves the focus at the button', () => {
  open()
  fireEvent.click(button('Add a row'))
  expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull()
  button('Cancel').focus()
  fireEvent.click(button('Cancel'))
  expect(button('Add a row')).toHaveFocus()
})

test('what was on its way when the session ended opens the form, until it is left', () => {
  open({ unsaved: true })
  expect(screen.getByText('the form')).toBeDefined()
  fireEvent.click(button('Cancel'))
  expect(screen.queryByText('the form')).toBeNull()
  expect(button('Add a row')).toBeDefined()
})

test('where nothing is saved yet, adding is the one thing to do', () => {
  open({ first: true })
  expect(button('Add a row')).toHaveAttribute('data-variant', 'primary')
  cleanup()
  open()
  expect(button('Add a row')).toHaveAttribute('data-variant', 'secondary')
})

test('a form that closes while somebody types elsewhere leaves them there', () => {
  open()
  fireEvent.click(button('Add a row'))
  const elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()
  fireEvent.click(button('Cancel'))
  expect(button('Add a row')).toBeDefined()
  expect(elsewhere).toHaveFocus()
  elsewhere.remove()
})
