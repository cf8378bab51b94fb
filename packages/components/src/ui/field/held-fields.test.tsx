// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { HeldFields } from './held-fields.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

const form = (held: boolean) => (
  <HeldFields held={held}>
    <TextField label="City" defaultValue="Accra" />
    <SelectField label="Region" defaultValue="Greater Accra">
      <option>Ashanti</option>
      <option>Greater Accra</option>
    </SelectField>
  </HeldFields>
)

afterEach(cleanup)

test('a text is read and keeps the focus, but takes nothing while it is held', async () => {
  const { rerender } = render(form(false))
  const city = screen.getByLabelText('City')
  city.focus()
  rerender(form(true))
  expect(city).toHaveFocus()
  await userEvent.type(city, ' and more')
  expect(city).toHaveValue('Accra')
  rerender(form(false))
  await userEvent.type(city, ' and more')
  expect(city).toHaveValue('Accra and more')
})

test('a choice keeps the focus, and opens to no key and no press while it is held; one can go on from it', () => {
  const { rerender } = render(form(true))
  const region = screen.getByLabelText('Region')
  region.focus()
  expect(region).toHaveFocus()
  expect(region).toHaveAttribute('aria-disabled', 'true')
  const isPrevented = (happened: boolean) => !happened
  expect(isPrevented(fireEvent.keyDown(region, { key: 'ArrowUp' }))).toBe(true)
  expect(isPrevented(fireEvent.mouseDown(region))).toBe(true)
  expect(isPrevented(fireEvent.keyDown(region, { key: 'Tab' }))).toBe(false)
  rerender(form(false))
  expect(isPrevented(fireEvent.keyDown(region, { key: 'ArrowUp' }))).toBe(false)
})
