import type { ReactNode } from 'react'
import { expect } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { ProfileFieldForm } from '../profile-form/profile-field-form.tsx'
import { CodeForm } from './code-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { OtpLoginSkeleton } from './otp-login-skeleton.tsx'

const meta = preview.meta({ title: 'OtpLogin/OtpLoginSkeleton', component: OtpLoginSkeleton })

const nothing = () => undefined
const inSeconds = (seconds: number) => Date.now() + seconds * 1000

/** A shape above what comes in its place. */
const above = (shape: ReactNode, step: ReactNode) => (
  <div className="till till-otp-login">
    {shape}
    {step}
  </div>
)

/** Nothing moves when the step comes. */
async function expectSameHeight(canvasElement: HTMLElement) {
  const [shape, step] = canvasElement.querySelector('.till-otp-login')?.children ?? []
  const height = shape?.getBoundingClientRect().height
  await expect(height).toBeGreaterThan(0)
  await expect(step?.getBoundingClientRect().height).toBe(height)
}

export const Contact = meta.story({
  args: { shape: 'contact' },
  render: (args) => above(<OtpLoginSkeleton {...args} />, <ContactForm onSubmit={nothing} />),
  play: ({ canvasElement }) => expectSameHeight(canvasElement),
})

export const Code = meta.story({
  args: { shape: 'code' },
  render: (args) =>
    above(
      <OtpLoginSkeleton {...args} />,
      <CodeForm
        sentTo="+233****0000"
        expiresAt={inSeconds(300)}
        resendAt={inSeconds(30)}
        onSubmit={nothing}
        onResend={nothing}
        onChangeContact={nothing}
      />,
    ),
  play: ({ canvasElement }) => expectSameHeight(canvasElement),
})

export const Name = meta.story({
  args: { shape: 'name' },
  render: (args) =>
    above(<OtpLoginSkeleton {...args} />, <ProfileFieldForm field="name" onSubmit={nothing} onCancel={nothing} />),
  play: ({ canvasElement }) => expectSameHeight(canvasElement),
})
