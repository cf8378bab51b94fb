import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { ProfileDetails } from './profile-details.tsx'

const ama = { id: 'cus_1', name: 'Ama Mensah', email: 'ama@example.com', phone: '+233244000000' }

const meta = preview.meta({
  title: 'ProfileForm/ProfileDetails',
  component: ProfileDetails,
  args: { customer: ama, onEdit: fn() },
})

export const Content = meta.story()

export const Unnamed = meta.story({ args: { customer: { ...ama, name: null, email: null } } })

export const ReadOnly = meta.story({ render: ({ customer }) => <ProfileDetails customer={customer} /> })

/** Text stays text, in its own direction, and cannot push the page aside. */
export const UnusualTexts = meta.story({
  args: { customer: { ...ama, name: `<b>${'W'.repeat(80)}</b> \u202Eابن`, email: `${'w'.repeat(60)}@example.com` } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^<b>WWW/)).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
