import type { CheckoutOrder, CheckoutShop, PlacedOrder } from '@tillkit/components/checkout'
import type { Shopper } from './shopper.ts'

/** A merchant's own server, in this tab: one order for a key, found again by it. */
export class CheckoutServer implements CheckoutShop {
  readonly #shopper: Shopper
  readonly #placed = new Map<string, PlacedOrder>()
  /** Every attempt that arrived, with its key. */
  readonly attempts: { order: CheckoutOrder; idempotencyKey: string }[] = []
  /** What happens to the answers from now on. */
  answers: 'arrive' | 'get-lost' | 'never-come' = 'arrive'
  #held: Promise<void> | null = null

  constructor(shopper: Shopper) {
    this.#shopper = shopper
  }

  /** What a checkout is given of it. */
  get shop() {
    const { onPlaceOrder, findOrder, onAskAgain } = this
    return { onPlaceOrder, findOrder, onAskAgain }
  }

  get orders(): number {
    return new Set([...this.#placed.values()].map(({ orderId }) => orderId)).size
  }

  onPlaceOrder = async (order: CheckoutOrder, idempotencyKey: string): Promise<PlacedOrder> => {
    this.attempts.push({ order, idempotencyKey })
    const placed = this.#placed.get(idempotencyKey) ?? (await this.#place(order))
    this.#placed.set(idempotencyKey, placed)
    if (this.answers === 'get-lost') throw new TypeError('Failed to fetch')
    await this.#held
    return this.answers === 'never-come' ? new Promise(() => {}) : placed
  }

  /** Keeps answers back until what it returns is called. */
  holdAnswer(): () => void {
    let release = () => {}
    this.#held = new Promise((resolve) => (release = resolve))
    return () => release()
  }

  findOrder = async (idempotencyKey: string): Promise<PlacedOrder | null> => this.#placed.get(idempotencyKey) ?? null

  onAskAgain = async ({ orderId }: PlacedOrder, wallet: CheckoutOrder['mobileMoney'] | null): Promise<void> => {
    await this.#shopper.askAgain(orderId, wallet && { phone_number: wallet.phoneNumber, provider: wallet.provider })
  }

  async #place({ orderType, guest, mobileMoney: { provider, phoneNumber } }: CheckoutOrder): Promise<PlacedOrder> {
    const payment = { method: 'mobile_money', phone_number: phoneNumber, provider }
    const { id, billToken } = await this.#shopper.checkout({ orderType, payment, mine: guest === null })
    return { orderId: id, billToken: guest === null ? null : billToken }
  }
}

const servers = new WeakMap<Shopper, CheckoutServer>()

/** The server of a story's shopper. */
export function checkoutServerOf(shopper: Shopper): CheckoutServer {
  const server = servers.get(shopper) ?? new CheckoutServer(shopper)
  servers.set(shopper, server)
  return server
}
