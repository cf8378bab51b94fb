import type { Answer } from './answer.ts'
import type { Store } from './store/store.ts'

/** What load balancers ask: no header needed, nothing told. */
export interface Health {
  /** The template that was asked for and its answer, or `undefined` for any other path. */
  answer(path: string): Promise<{ template: string; answer: Answer }> | undefined
  /** From here on the gateway asks for no new requests. */
  leave(): void
}

const say = (status: number, word: string): Answer => ({ status, body: JSON.stringify({ status: word }) })

/** Makes the two: alive, and ready for requests. */
export function createHealth(store: Store): Health {
  let isLeaving = false

  async function readiness(): Promise<Answer> {
    if (isLeaving) return say(503, 'stopping')
    return store.get('ready').then(
      () => say(200, 'ok'),
      () => say(503, 'no store'),
    )
  }

  return {
    answer(path) {
      if (path === '/healthz') return Promise.resolve({ template: path, answer: say(200, 'ok') })
      if (path === '/readyz') return readiness().then((answer) => ({ template: path, answer }))
      return undefined
    },
    leave() {
      isLeaving = true
    },
  }
}
