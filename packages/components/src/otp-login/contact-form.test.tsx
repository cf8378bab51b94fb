// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
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
