import { linkit, type Endpoint } from '@tillkit/client/contracts'
import type { Api } from '../api.ts'
import type { Call } from '../call.ts'
import type { Forward, UpstreamAnswer } from '../forward.ts'
import type { Log } from '../log.ts'
import { toUpstream, type Filling } from '../outgoing.ts'
import { refuseOwnKey } from '../refused-key.ts'
import { fillPath, type Params } from '../routes.ts'
import { dropIfOther, saysOther } from '../whose-answer.ts'

const { customers } = linkit

/** Endpoints that answer one customer: its `id` says whose. */
const ofCustomer: ReadonlySet<Endpoint> = new Set([customers.read, customers.replace])

/** The organisation's way to Linkit. Each answer is looked at: is it about the customer that was asked for? */
export interface LinkitCalls {
  /** Sends what a page asked for, as far as `filling` does not say it in its place. */
  ask(call: Call, filling?: Filling): Promise<UpstreamAnswer>
  /** Sends something of the gateway's own. */
  read(endpoint: Endpoint, params: Params, query?: Readonly<Record<string, string>>): Promise<UpstreamAnswer>
  /** Sends a body of the gateway's own. */
  write(call: Call, params: Params, body: object): Promise<UpstreamAnswer>
}

/** Short enough that a read and a write fit into one lock's lease. */
const readDeadline = 5_000
const writeDeadline = 12_000

/** Makes it. */
export function createLinkitCalls({ url, headers }: Api, forward: Forward, log: Log): LinkitCalls {
  function check(answer: UpstreamAnswer, endpoint: Endpoint, params: Params): UpstreamAnswer {
    const { id, customerId } = params
    const isOther =
      (id !== undefined && ofCustomer.has(endpoint) && Object(answer.json).id !== id) ||
      (customerId !== undefined && saysOther(answer.json, 'customer_id', customerId))
    const operation = `${endpoint.method} ${endpoint.path}`
    return dropIfOther(refuseOwnKey(answer, operation, 'linkit.token', log), isOther, operation, log)
  }

  return {
    async ask(call, filling = {}) {
      const answer = await forward(toUpstream({ ...call, deadline: Math.min(call.deadline, writeDeadline) }, filling))
      return check(answer, call.endpoint, { ...call.params, ...filling.params })
    },
    async read(endpoint, params, query = {}) {
      const { method, path } = endpoint
      const search = new URLSearchParams(query).toString()
      const full = url + fillPath(path, params) + (search && `?${search}`)
      const answer = await forward({ method, url: full, template: path, headers, deadline: readDeadline })
      return check(answer, endpoint, params)
    },
    async write({ endpoint, deadline }, params, body) {
      const { method, path } = endpoint
      const answer = await forward({
        method,
        url: url + fillPath(path, params),
        template: path,
        headers,
        body: JSON.stringify(body),
        deadline: Math.min(deadline, writeDeadline),
      })
      return check(answer, endpoint, params)
    },
  }
}
