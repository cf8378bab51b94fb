import { StrictMode, useState } from 'react'
import { expect, fireEvent, fn, screen, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { Button } from '../button/button.tsx'
import { Dialog } from './dialog.tsx'

const meta = preview.meta({
  title: 'Parts/Dialog',
  component: Dialog,
  args: { 'aria-label': 'Delete this address?', className: 'till', onClose: fn() },
  render: ({ onClose, ...props }) => <Opener onClose={onClose} {...props} />,
})

function Opener({ onClose, ...props }: Parameters<typeof Dialog>[0]) {
  const [open, setOpen] = useState(false)
  const close = () => {
    onClose()
    setOpen(false)
  }
  return (
    <StrictMode>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open && (
        <Dialog {...props} onClose={close}>
          <form method="dialog">
            <Button type="submit">Keep it</Button>
          </form>
        </Dialog>
      )}
    </StrictMode>
  )
}

/** StrictMode opens it twice; it must not take the first closing for the shopper's. */
export const Opens = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }))
    await expect(await screen.findByRole('button', { name: 'Keep it' })).toHaveFocus()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(screen.getByRole('dialog')).toBeVisible()
    await expect(args.onClose).not.toHaveBeenCalled()
  },
})

export const GivesTheFocusBack = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const opener = canvas.getByRole('button', { name: 'Open' })
    await userEvent.click(opener)
    await userEvent.click(await screen.findByRole('button', { name: 'Keep it' }))
    // The browser tells of it a moment later.
    await waitFor(() => expect(args.onClose).toHaveBeenCalledOnce())
    await expect(screen.queryByRole('dialog')).toBeNull()
    await expect(opener).toHaveFocus()
  },
})

/** Browsers close a dialog at the second or third Escape, whatever was answered to the first: see also `keyboard.spec.ts`. */
export const StaysWhileItIsNotDismissible = meta.story({
  args: { dismissible: false },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }))
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog')
    await expect(fireEvent.keyDown(dialog, { key: 'Escape' })).toBe(false)
    await expect(dialog).toHaveAttribute('closedby', 'none')
    // As a browser does that does not ask.
    dialog.close()
    await waitFor(() => expect(dialog.open).toBe(true))
    await expect(args.onClose).not.toHaveBeenCalled()
  },
})
