import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { home, mum, work } from '../address-book/sample-addresses.ts'
import { AddressChoices } from './address-choices.tsx'

const meta = preview.meta({
  title: 'AddressPicker/AddressChoices',
  component: AddressChoices,
  args: { addresses: [home, work, mum], selectedId: home.id, onSelect: fn(), onEdit: fn(), onRemove: fn() },
})

export const Content = meta.story()

export const ChoosingOnly = meta.story({
  render: ({ addresses, selectedId, onSelect }) => (
    <AddressChoices addresses={addresses} selectedId={selectedId} onSelect={onSelect} />
  ),
})

/** The buttons stand outside of the label: pressing them chooses nothing. */
export const EditingDoesNotChoose = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit: Work' }))
    await expect(args.onEdit).toHaveBeenCalledWith(work)
    await expect(args.onSelect).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByText('Opposite the Total station'))
    await expect(args.onSelect).toHaveBeenCalledWith(work)
  },
})

export const Many = meta.story({
  args: {
    addresses: Array.from({ length: 45 }, (_, index) => ({ ...mum, id: `addr_${index}`, label: `No. ${index + 1}` })),
    selectedId: 'addr_30',
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('radio')).toHaveLength(31)
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(canvas.getAllByRole('radio')).toHaveLength(45)
  },
})
