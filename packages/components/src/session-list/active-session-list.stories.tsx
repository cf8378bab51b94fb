import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { ActiveSessionList } from './active-session-list.tsx'
import { namelessDevice, otherPhone, thisPhone } from './sample-sessions.ts'

const meta = preview.meta({
  title: 'SessionList/ActiveSessionList',
  component: ActiveSessionList,
  args: { sessions: [thisPhone, otherPhone, namelessDevice], onSignOut: fn() },
})

export const Content = meta.story()

export const SigningOut = meta.story({ args: { pendingId: otherPhone.id } })

export const ReadOnly = meta.story({ render: ({ sessions }) => <ActiveSessionList sessions={sessions} /> })

export const Many = meta.story({
  args: {
    sessions: Array.from({ length: 500 }, (_, index) => ({ ...otherPhone, id: `ses_${index}` })),
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getAllByRole('listitem')[20]).toHaveFocus()
  },
})

/** A device's name is not ours: text stays text, and cannot push the page aside. */
export const UnusualTexts = meta.story({
  args: { sessions: [{ ...otherPhone, deviceName: `<img src=x>${'W'.repeat(200)}\u202E` }] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
