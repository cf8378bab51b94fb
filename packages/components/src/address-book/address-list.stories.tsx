import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { AddressList } from './address-list.tsx'
import { home, mum, work } from './sample-addresses.ts'

const meta = preview.meta({
  title: 'AddressBook/AddressList',
  component: AddressList,
  args: { addresses: [home, work, mum], onMakeDefault: fn(), onEdit: fn(), onRemove: fn() },
})

export const Content = meta.story()

export const ReadOnly = meta.story({ render: ({ addresses }) => <AddressList addresses={addresses} /> })

export const MakingDefault = meta.story({ args: { pendingId: work.id } })

export const Many = meta.story({
  args: {
    addresses: Array.from({ length: 45 }, (_, index) => ({ ...mum, id: `addr_${index}`, label: `No. ${index + 1}` })),
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getByText('No. 21').closest('li')).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(45)
    await expect(canvas.queryByRole('button', { name: 'Show more' })).toBeNull()
  },
})

/** Text stays text, in its own direction, and cannot push the page aside. */
export const UnusualTexts = meta.story({
  args: {
    addresses: [
      { ...home, label: '<img src=x onerror=alert(1)>', line1: 'W'.repeat(200), line2: 'a\u0301'.repeat(200) },
      { ...work, label: 'بيت العائلة', line1: '\u202Eevil gnitirw', line2: null, city: 'القاهرة' },
      { ...mum, label: '👩‍👩‍👧‍👦 🏡', line1: 'word '.repeat(2000) },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    await expect(canvas.getByText('evil gnitirw')).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
