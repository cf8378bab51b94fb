import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { oldVodafone, ownMtn, unnamedAt } from '../mobile-money-book/sample-accounts.ts'
import { MobileMoneyChoices } from './mobile-money-choices.tsx'

const meta = preview.meta({
  title: 'MobileMoneyPicker/MobileMoneyChoices',
  component: MobileMoneyChoices,
  args: {
    accounts: [ownMtn, oldVodafone, unnamedAt],
    selectedId: ownMtn.id,
    onSelect: fn(),
    onReplace: fn(),
    onRemove: fn(),
  },
})

export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: /Which wallet/ })).toBeVisible()
    // Heard as it is read: no row of stars.
    await expect(canvas.getByRole('radio', { name: /AT Money.*number ending in 4455$/ })).not.toBeChecked()
  },
})

export const ChoosingOnly = meta.story({
  render: ({ accounts, selectedId, onSelect }) => (
    <MobileMoneyChoices accounts={accounts} selectedId={selectedId} onSelect={onSelect} />
  ),
})

/** The buttons stand outside of the label: pressing them chooses nothing. */
export const ChangingDoesNotChoose = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Change: .*2233/ }))
    await expect(args.onReplace).toHaveBeenCalledWith(oldVodafone)
    await expect(args.onSelect).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByText('Mum’s phone'))
    await expect(args.onSelect).toHaveBeenCalledWith(oldVodafone)
  },
})

export const Many = meta.story({
  args: {
    accounts: Array.from({ length: 45 }, (_, index) => ({ ...unnamedAt, id: `mm_${index}` })),
    selectedId: 'mm_30',
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('radio')).toHaveLength(31)
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getAllByRole('radio')).toHaveLength(45)
  },
})
