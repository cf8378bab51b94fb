import { listEndpoints, type Contract } from '@tillkit/client/contracts'
import type { Context, Hono } from 'hono'
import { refusalAnswer, toResponse, type Answer } from './answer.ts'
import { answerEndpoint, type ImplementedEndpoint } from './answer-endpoint.ts'
import type { ApiConventions, Caller } from './api-conventions.ts'
import type { Transport } from './broken-responses.ts'
import { findHandler, type AnyHandlers, type Handlers } from './handlers.ts'
import { createReservations, keyFingerprint } from './idempotency.ts'
import { notFound, Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import { pauseFor, strike } from './strike.ts'

/** Serves every endpoint of a contract, at the endpoint's own method and path below the API's mount. */
export function implement<C extends Contract, Who extends Caller>(
  app: Hono<{ Bindings: Transport }>,
  services: Services,
  api: ApiConventions<Who>,
  contract: C,
  handlers: Handlers<C, Who> & AnyHandlers<Who>,
): void {
  const reserve = createReservations()
  const methods = new Map<string, string[]>()

  for (const [name, endpoint] of listEndpoints(contract)) {
    const implemented = { endpoint, handler: findHandler<Who>(handlers, name), api, services, reserve }
    const path = api.mount + endpoint.path
    methods.set(path, [...(methods.get(path) ?? []), endpoint.method])

    app.on(endpoint.method, path, (c) => serveEndpoint(implemented, c))
  }

  const refuse = (method: string, path: string, refusal: Refusal) => {
    const { status } = refusal
    services.journal.add({ method, path, status, idempotency_key: null, replayed: false, effects: [] })
    return toResponse(refusalAnswer(api, refusal))
  }
  for (const [path, allowed] of methods) {
    const headers = { Allow: allowed.join(', ') }
    const message = 'This path does not take this method.'
    app.all(path, ({ req }) =>
      refuse(req.method, path, new Refusal('METHOD_NOT_ALLOWED', { status: 405, message, headers })),
    )
  }
  const anything = `${api.mount}${api.root}/*`
  app.all(anything, ({ req }) => refuse(req.method, anything, notFound('There is no such path.')))
}

/** The answer, or what a fault makes of it; and what there was of it, for the journal. */
async function serveEndpoint<Who extends Caller>(
  implemented: ImplementedEndpoint<Who>,
  { req, env }: Context<{ Bindings: Transport }>,
): Promise<Response> {
  const { endpoint, api, services } = implemented
  const { method, path: template } = endpoint
  const fault = services.faults.take({ method, mount: api.mount, template, path: req.path })
  let answer: Answer | undefined
  let response: Response | undefined
  const work = async () => {
    const received = {
      request: req.raw,
      params: req.param(),
      ipAddress: env.ipAddress ?? null,
      pause: () => pauseFor(fault),
    }
    answer = await answerEndpoint(implemented, received)
    return answer
  }
  try {
    response = await strike(fault, api, work, env)
    return response
  } finally {
    services.journal.add({
      method,
      path: api.mount + template,
      status: response?.status ?? 'dropped',
      idempotency_key: keyFingerprint(req.raw.headers),
      replayed: answer?.replayed ?? false,
      effects: answer?.effects ?? [],
    })
  }
}
