'use client'

import type { Ref } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Alert } from '../alert/alert.tsx'
import { Button } from '../button/button.tsx'
import { LiveRegion } from '../live-region/live-region.tsx'
import { ProgressNote } from '../progress-note/progress-note.tsx'

export interface FormFooterProps {
  /** Why it was not saved, in words. */
  failure?: string | null | undefined
  /** What the button says that saves it. */
  submitLabel: string
  /** What the button says that leaves it as it was. @default 'Cancel' */
  cancelLabel?: string | undefined
  /** The form that the button belongs to. @default the one around it */
  formId?: string | undefined
  /** What was typed is still being read. @default false */
  checking?: boolean | undefined
  /** It is being saved. @default false */
  pending?: boolean | undefined
  /** Saving waits for the network: leaving takes it back. @default false */
  paused?: boolean | undefined
  /** Something has to be settled before it can be saved. @default false */
  unavailable?: boolean | undefined
  submitRef?: Ref<HTMLButtonElement> | undefined
  onCancel?: (() => void) | undefined
}

/** What a form ends with: why it was not saved, the button that saves it, and the one that leaves it as it was. */
export function FormFooter({
  failure,
  submitLabel,
  cancelLabel,
  formId,
  checking = false,
  pending = false,
  paused = false,
  unavailable,
  submitRef,
  onCancel,
}: FormFooterProps) {
  const m = useMessages()
  return (
    <>
      {failure && <Alert>{failure}</Alert>}
      <LiveRegion>{failure}</LiveRegion>
      <div {...part('form-footer')}>
        <Button
          ref={submitRef}
          type="submit"
          form={formId}
          variant="primary"
          pending={pending || checking}
          unavailable={unavailable}
        >
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" unavailable={pending && !paused} onClick={() => onCancel()}>
            {cancelLabel ?? m.common.cancel}
          </Button>
        )}
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </>
  )
}
