import { isApiError } from '@tillkit/client'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import type { ConfirmationProps } from '../ui/confirm-dialog/confirm-dialog.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { Saving } from './use-writing.ts'

interface RemovalOptions<Row> {
  readonly row: Row
  readonly removal: Saving<Error> & { mutateAsync(row: Row): Promise<unknown> }
  /** Reads the rows again, when this one turns out to be gone already. */
  readonly refetch: () => unknown
  /** Called once the list is without it. */
  readonly onRemoved: () => void
  readonly onClose: () => void
}

/** What the dialog needs that asks before a row is deleted. */
export function useRemoval<Row>({
  row,
  removal,
  refetch,
  onRemoved,
  onClose,
}: RemovalOptions<Row>): ConfirmationProps & { onRemove: () => void } {
  const m = useMessages()
  const onRemove = useSingleFlight(async () => {
    try {
      await removal.mutateAsync(row)
    } catch (failure) {
      if (isApiError(failure) && failure.code === 'not-found') refetch()
      throw failure
    }
    onClose()
    onRemoved()
  })
  return {
    pending: removal.isPending,
    paused: removal.isPaused,
    error: removal.error && errorMessage(removal.error, m),
    onRemove,
    onClose() {
      removal.withdraw()
      onClose()
    },
  }
}
