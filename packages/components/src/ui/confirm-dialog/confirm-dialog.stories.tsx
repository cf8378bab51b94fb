import { expect, fn, screen } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

const meta = preview.meta({
  title: 'Parts/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    name: 'remove-address',
    title: 'Supprimer cette adresse ?',
    explained: 'Vos commandes passées ne changent pas.',
    keep: 'La garder',
    confirm: 'Supprimer',
    onConfirm: fn(),
    onClose: fn(),
  },
})

const findButtons = (...names: string[]) => Promise.all(names.map((name) => screen.findByRole('button', { name })))

export const SideBySide = meta.story({
  args: { title: 'Delete this address?', explained: 'Past orders keep it.', keep: 'Keep it', confirm: 'Delete' },
  play: async () => {
    const [keep, confirm] = (await findButtons('Keep it', 'Delete')).map((button) => button.getBoundingClientRect())
    await expect(confirm?.top).toBe(keep?.top)
    await expect(confirm?.width).toBeCloseTo(keep?.width ?? 0)
  },
})

/** With text twice as large the words have no space beside each other, and none of them is cut. */
export const OneBelowTheOther = meta.story({
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%'
    return () => {
      document.documentElement.style.fontSize = ''
    }
  },
  play: async () => {
    const [keep, confirm] = await findButtons('La garder', 'Supprimer')
    for (const button of [keep, confirm]) await expect(button?.scrollWidth).toBe(button?.clientWidth)
    await expect(confirm?.getBoundingClientRect().top).toBeGreaterThan(keep?.getBoundingClientRect().bottom ?? Infinity)
  },
})
