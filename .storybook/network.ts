export type Network = 'online' | 'slow' | 'offline' | 'failing'

let network: Network = 'online'

/** Puts the page on a network: also tells it so, as a phone does that loses its signal. */
export function setNetwork(next: Network): void {
  if (next === network) return
  network = next
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => network !== 'offline' })
  window.dispatchEvent(new Event(network === 'offline' ? 'offline' : 'online'))
}

/** What becomes of an answer's JSON on its way. */
type Change = (json: unknown) => unknown

let change: Change | null = null

/** Changes every answer that holds JSON from now on; `null` leaves them as they are. */
export function changeAnswers(next: Change | null): void {
  change = next
}

async function changed(answer: Response): Promise<Response> {
  if (!change || !answer.headers.get('Content-Type')?.includes('json')) return answer
  const body = JSON.stringify(change(await answer.json()))
  return new Response(body, { status: answer.status, headers: answer.headers })
}

/** Sends through the network that the page is on: after a while, not at all, or to a server that is down. */
export const throughNetwork =
  (send: (request: Request) => Promise<Response>): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    if (network === 'slow') await new Promise((resolve) => setTimeout(resolve, 2000))
    if (network === 'offline') throw new TypeError('Failed to fetch')
    return changed(await send(request))
  }
