import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { MobileMoneyList } from './mobile-money-list.tsx'
import { oldVodafone, ownMtn, unnamedAt } from './sample-accounts.ts'

const meta = preview.meta({
  title: 'MobileMoneyBook/MobileMoneyList',
  component: MobileMoneyList,
  args: {
    accounts: [ownMtn, oldVodafone, unnamedAt],
    onVerify: fn(),
    onMakeDefault: fn(),
    onReplace: fn(),
    onRemove: fn(),
  },
})

/** A brand is called as it is today, whatever it was called when it was saved. */
export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Telecel Cash')).toBeVisible()
    await expect(canvas.getByText('AT Money')).toBeVisible()
  },
})

export const ReadOnly = meta.story({ render: ({ accounts }) => <MobileMoneyList accounts={accounts} /> })

export const Verification = meta.story({
  args: {
    accounts: ['unverified', 'pending', 'verified', 'failed', 'a later word'].map((verification, index) => ({
      ...ownMtn,
      id: `mm_${index}`,
      isDefault: index === 0,
      verification,
    })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not verified yet')).toHaveLength(2)
    await expect(canvas.getByText(/Dial .?\*170#.?, then press 6, 3\./)).toBeVisible()
  },
})

export const AskingThePhone = meta.story({ args: { verifyingId: oldVodafone.id } })

export const MakingDefault = meta.story({ args: { pendingId: oldVodafone.id } })

export const Many = meta.story({
  args: { accounts: Array.from({ length: 45 }, (_, index) => ({ ...unnamedAt, id: `mm_${index}` })) },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(40)
    await expect(canvas.getAllByRole('listitem')[20]).toHaveFocus()
  },
})

/** Text stays text, in its own direction, and cannot push the page aside. An unknown network is shown as it came. */
export const UnusualTexts = meta.story({
  args: {
    accounts: [
      { ...ownMtn, label: '<img src=x onerror=alert(1)>', provider: 'wave' },
      { ...oldVodafone, label: '\u202Eevil gnitirw' },
      { ...unnamedAt, id: 'mm_long', label: 'W'.repeat(200), provider: 'x'.repeat(200) },
      { ...unnamedAt, label: 'محفظة أمي' },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    await expect(canvas.getByText('Wave')).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
