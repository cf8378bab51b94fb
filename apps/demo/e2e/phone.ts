import { expect } from '@playwright/test'
import type { Sandbox } from './shopper.ts'

interface Prompt {
  readonly id: string
}

/** A phone with a wallet on it: answers what the provider asks. */
export class Phone {
  readonly number: string
  readonly #sandbox: Sandbox

  constructor(sandbox: Sandbox, number: string) {
    this.#sandbox = sandbox
    this.number = number
  }

  async #prompts() {
    return (await this.#sandbox.control('GET', `phone?number=${encodeURIComponent(this.number)}`)) as Prompt[]
  }

  /** Waits for a request, and answers the newest. */
  async answer(action: 'approve' | 'decline' | 'ignore'): Promise<void> {
    await expect.poll(async () => (await this.#prompts()).length).toBeGreaterThan(0)
    const [newest] = await this.#prompts()
    await this.#sandbox.control('POST', `phone/${newest?.id}`, { action })
  }
}
