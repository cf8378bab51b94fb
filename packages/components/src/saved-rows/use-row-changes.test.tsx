// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useRowChanges } from './use-row-changes.ts'

interface Row {
  readonly id: string
}

const home = { id: 'home' }
const work = { id: 'work' }
const aunt = { id: 'aunt' }

const heading = document.createElement('h2')
const content = document.createElement('div')

beforeEach(() => {
  heading.tabIndex = -1
  document.body.replaceChildren(heading, content)
})

/** Puts the rows on the page, as a list does. */
function show(rows: readonly Row[]) {
  const items = rows.map(({ id }) => {
    const item = document.createElement('li')
    item.tabIndex = -1
    item.id = id
    return item
  })
  content.replaceChildren(...items)
}

/** A list in which rows are changed and deleted. */
function open(rows: readonly Row[] | undefined, unsaved?: Row) {
  show(rows ?? [])
  const hook = renderHook(
    (shown: readonly Row[] | undefined) =>
      useRowChanges({ rows: shown, unsaved, focusable: 'li', heading: { current: heading } }),
    { initialProps: rows },
  )
  hook.result.current.content.current = content
  return hook
}

const focused = () => document.activeElement?.id

test('after a removal the focus is where the row was, and it is said what has gone', () => {
  const { result, rerender } = open([home, work, aunt])
  act(() => result.current.remove(work))
  expect(result.current.removing).toBe(work)
  // The dialog was opened over the whole list, and ends over what is left.
  const asked = result.current
  show([home, aunt])
  rerender([home, aunt])
  act(() => asked.endRemoval(work, 'Deleted: work'))
  expect(focused()).toBe('aunt')
  expect(result.current.news).toBe('Deleted: work')
})

test('where no row is left in that place, the heading has the focus', () => {
  const { result, rerender } = open([home])
  const asked = result.current
  show([])
  rerender([])
  act(() => asked.endRemoval(home, 'Deleted: home'))
  expect(heading).toHaveFocus()
})

test('a question about a row that has gone meanwhile leaves the focus on the heading; about another, where it is', () => {
  const { result, rerender } = open([home, work])
  act(() => result.current.remove(work))
  act(() => result.current.endQuestion(work))
  expect(result.current.removing).toBeNull()
  expect(heading).not.toHaveFocus()
  act(() => result.current.remove(work))
  show([home])
  rerender([home])
  act(() => result.current.endQuestion(work))
  expect(heading).toHaveFocus()
})

test('after a change the focus is on the row that was changed', () => {
  const { result } = open([home, work])
  act(() => result.current.change(work))
  expect(result.current.changing).toBe(work)
  act(() => result.current.endChange(work))
  expect(result.current.changing).toBeNull()
  expect(focused()).toBe('work')
})

test('what was on its way when the session ended is open, until it is closed or something else is begun', () => {
  const { result, rerender } = open(undefined, work)
  expect(result.current.changing).toBe(work)
  rerender([home, work])
  act(() => result.current.endChange(work))
  expect(result.current.changing).toBeNull()
  act(() => result.current.change(home))
  expect(result.current.changing).toBe(home)
})

test('the same wish twice is a wish twice', () => {
  const { result } = open([home, work])
  const first = () => act(() => result.current.focus(([row]) => row))
  first()
  expect(focused()).toBe('home')
  heading.focus()
  first()
  expect(focused()).toBe('home')
})
