import type { ApiError, ApiErrorCode } from '@tillkit/client'
import { useState } from 'react'
import { useOnline } from '../ui/online/use-online.ts'
import { isRefusal } from './is-refusal.ts'

/**
 * Tells apart what went wrong with a code and what went wrong besides. That a code is of no use any more holds for as
 * long as it is this code; a failure of the network goes when the network is back.
 * @param expiresAt tells one code from the next
 */
export function useCodeErrors(error: ApiError | null, expiresAt: number) {
  const online = useOnline()
  const [last, setLast] = useState({ online, refusal: noError, expiresAt, forgotten: noError })
  const refused = error && isRefusal(error) ? error : null
  const refusal = refused ?? (last.expiresAt === expiresAt ? last.refusal : null)
  const forgotten = online && !last.online ? error : last.forgotten
  if (last.online !== online || last.refusal !== refusal || last.expiresAt !== expiresAt)
    setLast({ online, refusal, expiresAt, forgotten })

  const isOver = error === forgotten && networkFailures.some((code) => code === error?.code)
  return { refusal, failure: refused || isOver ? null : error }
}

const noError: ApiError | null = null

const networkFailures: readonly ApiErrorCode[] = ['unreachable', 'connection-lost', 'timeout']
