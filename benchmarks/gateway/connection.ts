import { connect, type Socket } from 'node:net'

/** What came back over a connection. */
export interface Answered {
  readonly status: number
  readonly saysWhen: boolean
}

/** A connection of one browser: one request at a time. Far cheaper than a client for HTTP, or it would be what is measured. */
export interface Connection {
  /** Resolves when it stands. */
  readonly opened: Promise<void>
  /** `undefined` when the connection broke. */
  ask(request: string): Promise<Answered | undefined>
  close(): void
}

/** Whether a whole answer has come: its length told at the start, or the last chunk at the end. */
function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n')
  if (head === -1) return false
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(text.slice(0, head + 2))?.[1]
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= head + 4 + Number(length)
}

/** Opens one. */
export function openConnection(url: string): Connection {
  const { hostname, port } = new URL(url)
  const socket: Socket = connect({ host: hostname, port: Number(port) }).setNoDelay()
  let text = ''
  let tell: ((answered: Answered | undefined) => void) | undefined
  socket.setEncoding('latin1')
  socket.on('error', () => socket.destroy())
  socket.on('close', () => tell?.(undefined))
  socket.on('data', (chunk: string) => {
    text += chunk
    if (!isWhole(text)) return
    const answered = { status: Number(text.slice(9, 12)), saysWhen: /\r\nretry-after: \d/i.test(text) }
    text = ''
    tell?.(answered)
  })
  return {
    opened: new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject)),
    ask(request) {
      if (socket.destroyed) return Promise.resolve(undefined)
      socket.write(request)
      return new Promise((resolve) => {
        tell = resolve
      })
    },
    close: () => void socket.destroy(),
  }
}
