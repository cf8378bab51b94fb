import { refusalAnswer, toResponse, type Answer } from './answer.ts'
import type { ApiConventions, Caller } from './api-conventions.ts'
import {
  ConnectionDropped,
  cutMidBody,
  gzipBomb,
  htmlPage,
  slowDrip,
  truncated,
  type Transport,
} from './broken-responses.ts'
import type { Fault } from './faults.ts'
import { Refusal } from './refusal.ts'

/** Sends what the fault makes of the answer. `answer` does the work when, and only when, it is called. */
export async function strike<Who extends Caller>(
  fault: Fault,
  api: ApiConventions<Who>,
  answer: () => Promise<Answer>,
  transport: Transport,
): Promise<Response> {
  switch (fault.kind) {
    case 'drop-before-commit':
      throw new ConnectionDropped()
    case 'drop-after-commit':
      await answer()
      throw new ConnectionDropped()
    case 'cut-mid-body':
      return cutMidBody(await answer(), transport)
    case 'status':
      return toResponse(refusalAnswer(api, statusRefusal(fault)))
    case 'html':
      return htmlPage(fault.status)
    case 'redirect':
      return new Response(null, { status: fault.status, headers: { Location: fault.location } })
    case 'truncated-json':
      return truncated(await answer())
    case 'answer':
      return toResponse({ ...(await answer()), status: fault.status, body: fault.body })
    case 'oversized':
      return toResponse({ ...(await answer()), body: `"${'x'.repeat(fault.bytes - 2)}"` })
    case 'gzip-bomb':
      return gzipBomb(await answer(), fault.bytes, transport)
    case 'slow-drip':
      return slowDrip(await answer(), fault.milliseconds)
    // It came late, and is an answer like any other.
    case 'delay':
      return toResponse(await answer())
  }
}

const statusCodes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'RATE_LIMITED',
}

function statusRefusal({ status, retry_after: retryAfter }: Extract<Fault, { kind: 'status' }>): Refusal {
  return new Refusal(statusCodes[status] ?? 'INTERNAL_ERROR', {
    status,
    message: 'This answer was asked for.',
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  })
}
