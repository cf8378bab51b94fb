export type Network = 'online' | 'slow' | 'offline'

let network: Network = 'online'

/** Puts the page on a network: also tells it so, as a phone does that loses its signal. */
export function setNetwork(next: Network): void {
  if (next === network) return
  network = next
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => network !== 'offline' })
  window.dispatchEvent(new Event(network === 'offline' ? 'offline' : 'online'))
}

/** Sends through the network that the page is on: after a while, or not at all. */
export const throughNetwork =
  (send: (request: Request) => Promise<Response>): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    if (network === 'slow') await new Promise((resolve) => setTimeout(resolve, 2000))
    if (network === 'offline') throw new TypeError('Failed to fetch')
    return send(request)
  }
