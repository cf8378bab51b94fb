import { toResponse, type Answer } from './answer.ts'

/** The connection ended. In the process `fetch` rejects with it; a server ends the socket when it sees it. */
export class ConnectionDropped extends TypeError {
  constructor() {
    // What Node's own fetch says when a connection breaks.
    super('fetch failed')
  }
}

/** What carries the answer. In the process there is nothing to end, and the answer itself breaks off. */
export interface Transport {
  dropConnection?: () => void
  /** Who is at the other end. Never read from a header: anybody can write one. */
  readonly ipAddress?: string | undefined
}

/** Resolves after this time. */
export const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A page, as of a captive portal or a proxy. */
export function htmlPage(status: number): Response {
  return new Response('<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}

/** Half of the body, as if it were all. */
export function truncated(answer: Answer): Response {
  const body = answer.body ?? ''
  return toResponse({ ...answer, body: body.slice(0, Math.ceil(body.length / 2)) })
}

/** Half of the body, then the connection ends. */
export function cutMidBody(answer: Answer, { dropConnection }: Transport): Response {
  const { status, headers } = toResponse(answer)
  const bytes = new TextEncoder().encode(answer.body ?? '')
  // The whole length is promised, so that no client can take the half for the whole.
  headers.set('Content-Length', String(bytes.length))
  let sent = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent) {
        sent = true
        controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)))
        return
      }
      // Time for the first half to leave.
      await wait(10)
      if (dropConnection) dropConnection()
      else controller.error(new ConnectionDropped())
    },
  })
  return new Response(body, { status, headers })
}

/** The body byte by byte, as over the worst of networks. */
export function slowDrip(answer: Answer, milliseconds: number): Response {
  const { status, headers } = toResponse(answer)
  const bytes = new TextEncoder().encode(answer.body ?? '')
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next >= bytes.length) return controller.close()
      await wait(milliseconds)
      controller.enqueue(bytes.slice(next, next + 1))
      next += 1
    },
  })
  return new Response(body, { status, headers })
}

/** A JSON of so many bytes, packed into a thousandth of them. In the process `fetch` has unpacked it already. */
export function gzipBomb(answer: Answer, bytes: number, { dropConnection }: Transport): Response {
  const { status, headers } = toResponse(answer)
  const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
  const quote = new TextEncoder().encode('"')
  let left = bytes - 2
  const unpacked = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(quote),
    pull(controller) {
      if (left > 0) controller.enqueue(chunk.slice(0, left))
      else {
        controller.enqueue(quote)
        controller.close()
      }
      left -= chunk.length
    },
  })
  const isOnTheWire = dropConnection !== undefined
  if (isOnTheWire) headers.set('Content-Encoding', 'gzip')
  return new Response(isOnTheWire ? unpacked.pipeThrough(new CompressionStream('gzip')) : unpacked, { status, headers })
}
