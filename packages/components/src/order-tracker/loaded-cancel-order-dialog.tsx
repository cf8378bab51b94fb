'use client'

import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useLoadedPart } from '../ui/loaded-part/use-loaded-part.ts'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import type { CancelOrderDialogProps } from './cancel-order-dialog.tsx'
import { arrivedCancelOrderDialog, loadCancelOrderDialog } from './load-cancel-order-dialog.ts'

/** The dialog, and what stands on the page until it is here. */
export function LoadedCancelOrderDialog(props: CancelOrderDialogProps) {
  const { common } = useMessages()
  const { Part: Dialog, failed, retry } = useLoadedPart(loadCancelOrderDialog, arrivedCancelOrderDialog)
  if (Dialog) return <Dialog {...props} />
  return (
    <>
      <LiveRegion>{failed ? common.formFailed : common.formLoading}</LiveRegion>
      {failed ? (
        <Alert action={<Button onClick={retry}>{common.tryAgain}</Button>}>{common.formFailed}</Alert>
      ) : (
        <ProgressNote pending />
      )}
    </>
  )
}
