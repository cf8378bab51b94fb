// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openShopper, type SandboxParameters } from '../../../../.storybook/shopper.ts'
import { arrivedLaterSteps, loadLaterSteps, preloadLaterSteps } from './load-later-steps.ts'
import { OtpLogin } from './otp-login.tsx'

vi.mock('./load-later-steps.ts', { spy: true })

configure({ reactStrictMode: true })

beforeEach(() => {
  // As on a page that was opened just now.
  vi.mocked(arrivedLaterSteps).mockReturnValue(null)
})
afterEach(() => {
  cleanup()
  vi.resetAllMocks()
})

async function openLogin(parameters: SandboxParameters = {}) {
  const shopper = await openShopper(parameters)
  const { container } = render(
    <TillProvider till={shopper.till}>
      <OtpLogin />
    </TillProvider>,
  )
  return { shopper, container }
}

/** Asks for a code. */
function sendCode() {
  const phone = screen.getByLabelText('Phone number')
  fireEvent.input(phone, { target: { value: '0244000000' } })
  fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
}

test.each([
  ['the field gets the focus', () => fireEvent.focus(screen.getByLabelText('Phone number'))],
  ['a finger is on the button', () => fireEvent.pointerDown(screen.getByRole('button', { name: 'Send code' }))],
])('the later steps are fetched as soon as %s, and not before', async (_when, begin) => {
  await openLogin()
  expect(preloadLaterSteps).not.toHaveBeenCalled()
  begin()
  expect(preloadLaterSteps).toHaveBeenCalledOnce()
})

test('steps that are here already stand there at once', async () => {
  const steps = await loadLaterSteps()
  vi.mocked(arrivedLaterSteps).mockReturnValue(steps)
  vi.mocked(loadLaterSteps).mockReturnValue(new Promise(() => undefined))
  await openLogin()
  sendCode()
  const field = await screen.findByLabelText('6-digit code')
  await waitFor(() => expect(field).toHaveFocus())
})

test('a code step that cannot be fetched says so; trying again shows it, and sends no second code', async () => {
  vi.mocked(loadLaterSteps).mockRejectedValue(new TypeError('Failed to fetch'))
  const { shopper, container } = await openLogin()
  sendCode()
  const again = await screen.findByRole('button', { name: 'Try again' })
  expect(container.querySelector('.till-skeleton')).toBeNull()

  vi.mocked(loadLaterSteps).mockRestore()
  fireEvent.click(again)
  const field = await screen.findByLabelText('6-digit code')
  await waitFor(() => expect(field).toHaveFocus())
  expect(shopper.requests()).toEqual(['POST /v1/link/auth/request-otp'])
  fireEvent.input(field, { target: { value: shopper.readCode() } })
  const card = (await screen.findByText('Ama Mensah')).closest('.till-signed-in-card')
  await waitFor(() => expect(card).toBe(document.activeElement))
})
