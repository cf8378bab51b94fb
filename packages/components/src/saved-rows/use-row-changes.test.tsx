// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useRowChanges } from './use-row-changes.ts'
import type { Written } from './use-writing.ts'

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
function open(rows: readonly Row[] | undefined, unsaved: Row | null = null) {
  show(rows ?? [])
  let kept: Written<Row, string> | null = unsaved && { row: unsaved, draft: 'half a street' }
  const draft = {
    read: () => kept,
    keep(written: Written<Row, string> | null) {
      kept = written
    },
  }
  const hook = renderHook(
    (shown: readonly Row[] | undefined) =>
      useRowChanges({ rows: shown, draft, focusable: 'li', heading: { current: heading } }),
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

test('a change that ends leaves another one open, and the focus where somebody is typing', () => {
  const { result } = open([home, work])
  act(() => result.current.change(work))
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  act(() => result.current.endChange(home))
  expect(result.current.changing).toBe(work)
  expect(field).toHaveFocus()
})

test('a change that ends after the list has moved on gives the focus to its own row', () => {
  const { result, rerender } = open([home, work, aunt])
  act(() => result.current.change(work))
  const sent = result.current
  show([work, aunt])
  rerender([work, aunt])
  act(() => sent.endChange(work))
  expect(focused()).toBe('work')
})

test('a row that is deleted is not being changed any more', () => {
  const { result } = open([home, work])
  act(() => result.current.change(work))
  act(() => result.current.endRemoval(work, 'Deleted: work'))
  expect(result.current.changing).toBeNull()
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

test('it is silent once something is sent or asked about, so that the same sentence is heard again', () => {
  const { result } = open([home, work])
  act(() => result.current.tell('Home was saved.'))
  act(() => result.current.draft.keep({ row: home, draft: 'half a street' }))
  expect(result.current.news).toBeNull()
  act(() => {
    result.current.draft.keep(null)
    result.current.tell('Home was saved.')
  })
  expect(result.current.news).toBe('Home was saved.')
  act(() => result.current.remove(home))
  expect(result.current.news).toBeNull()
})

test('the same wish twice is a wish twice', () => {
  const { result } = open([home, work])
  const first = () => act(() => result.current.focus(([row]) => row))
  first()
  expect(focused()).toBe('home')
  document.querySelector<HTMLElement>('#home')?.blur()
  first()
  expect(focused()).toBe('home')
})
