// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LoadedPart } from './loaded-part.tsx'
import { reloadPage } from './reload-page.ts'

vi.mock('./reload-page.ts', () => ({ reloadPage: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
const open = (load: () => Promise<string>) =>
  render(
    <LoadedPart load={load} skeleton={<p>skeleton</p>}>
      {(part) => <p>{part}</p>}
    </LoadedPart>,
  )
const tryAgain = async () => fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))

test('a part that got lost once comes at the next try', async () => {
  open(vi.fn<() => Promise<string>>().mockImplementationOnce(lost).mockResolvedValue('the part'))
  expect(screen.getByText('skeleton')).toBeDefined()
  await tryAgain()
  expect(await screen.findByText('the part')).toBeDefined()
})

test('one that gets lost again may be the browser’s to forget: the page is reloaded', async () => {
  open(vi.fn(lost))
  await tryAgain()
  fireEvent.click(await screen.findByRole('button', { name: 'Reload the page' }))
  expect(reloadPage).toHaveBeenCalledOnce()
})

test('not while offline, where a reload would lose the page too', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const load = vi.fn(lost)
  open(load)
  await tryAgain()
  await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
  await tryAgain()
  await waitFor(() => expect(load).toHaveBeenCalledTimes(3))
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
  online.mockReturnValue(true)
  fireEvent(window, new Event('online'))
  expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeDefined()
})
