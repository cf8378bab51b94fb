import { expect, fn, screen } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

const meta = preview.meta({
  title: 'Parts/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    name: 'sample',
    title: 'Supprimer cette adresse ?',
    explained: 'Vos commandes passées ne changent pas.',
    keep: 'La garder',
    confirm: 'Supprimer',
    onConfirm: fn(),
    onClose: fn(),
  },
})

const findButtons = () => Promise.all(['La garder', 'Supprimer'].map((name) => screen.findByRole('button', { name })))

export const SideBySide = meta.story({
  play: async () => {
    const [keep, confirm] = (await findButtons()).map((button) => button.getBoundingClientRect())
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
    const [keep, confirm] = await findButtons()
    for (const button of [keep, confirm]) await expect(button?.scrollWidth).toBe(button?.clientWidth)
    await expect(confirm?.getBoundingClientRect().top).toBeGreaterThan(keep?.getBoundingClientRect().bottom ?? Infinity)
  },
})
