// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import corpus from '../../../client/src/test/phone-corpus.json' with { type: 'json' }
import { ContactForm } from './contact-form.tsx'

/** Types a number and sends it off. */
function send(text: string, country: string) {
  const onSubmit = vi.fn()
  render(<ContactForm country={country} onSubmit={onSubmit} />)
  const field = screen.getByLabelText<HTMLInputElement>('Phone number')
  fireEvent.input(field, { target: { value: text } })
  const typed = field.value
  fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
  return { field, typed, onSubmit }
}

const cases = corpus.flatMap(({ country, number, typed }) => typed.map((text) => ({ country, number, text })))
const numbers = cases.filter(({ number }) => number !== null)
const others = cases.filter(({ number }) => number === null)

describe('numbers as people type, paste and dictate them', () => {
  test.each(numbers)('$text in $country', async ({ country, number, text }) => {
    const { field, typed, onSubmit } = send(text, country)
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({ type: 'phone', value: number })
    // It stays as it was typed.
    expect(field).toHaveValue(typed)
  })

  test.each(others)('$text in $country is none', async ({ country, text }) => {
    const { field, typed, onSubmit } = send(text, country)
    await waitFor(() => expect(field).toBeInvalid())
    expect(onSubmit).not.toHaveBeenCalled()
    expect(field).toHaveValue(typed)
  })
})

describe('a wait before the next code', () => {
  afterEach(() => void vi.useRealTimers())

  test('is counted down, and holds the button until it is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const onSubmit = vi.fn()
    const typed = { type: 'email', text: 'ama@example.com' } as const
    render(<ContactForm typed={typed} waitUntil={Date.now() + 30_000} onSubmit={onSubmit} />)
    const button = screen.getByRole('button', { name: 'Send code' })
    expect(await screen.findByText('0:30', { exact: false })).toBeDefined()
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-disabled', 'true')

    await vi.advanceTimersByTimeAsync(31_000)
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    expect(screen.queryByText('You can ask for a code in', { exact: false })).toBeNull()
    fireEvent.click(button)
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  test('that is over already holds nothing', async () => {
    render(<ContactForm waitUntil={Date.now() - 1000} onSubmit={vi.fn()} />)
    const button = screen.getByRole('button', { name: 'Send code' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  })
})
