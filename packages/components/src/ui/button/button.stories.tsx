import { expect, fn } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { Button } from './button.tsx'

const meta = preview.meta({
  title: 'Parts/Button',
  component: Button,
  args: { children: 'Save address', onClick: fn() },
})

export const Primary = meta.story({ args: { variant: 'primary' } })

export const Secondary = meta.story({ args: { variant: 'secondary' } })

export const Quiet = meta.story({ args: { variant: 'quiet' } })

export const Danger = meta.story({ args: { variant: 'danger', children: 'Delete' } })

export const Unavailable = meta.story({ args: { unavailable: true } })

export const Pending = meta.story({
  args: { variant: 'primary', pending: true },
  play: async ({ canvas, userEvent, args }) => {
    const button = canvas.getByRole('button', { name: 'Save address' })
    await userEvent.click(button)
    await userEvent.keyboard('{Enter}')
    await expect(args.onClick).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
    await expect(button).toHaveAttribute('aria-disabled', 'true')
  },
})
