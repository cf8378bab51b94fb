import { listEndpoints, type Contract } from '@tillkit/client/contracts'
import { Hono, type Context } from 'hono'
import { refusalAnswer, toResponse, type Answer } from './answer.ts'
import { answerEndpoint, type ImplementedEndpoint } from './answer-endpoint.ts'
import type { ApiConventions, Caller } from './api-conventions.ts'
import type { Transport } from './broken-responses.ts'
import { findHandler, type AnyHandlers, type Handlers } from './handlers.ts'
import { createReservations, keyFingerprint } from './idempotency.ts'
import { notFound, Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import { strike } from './strike.ts'

/** An API in the sandbox. */
export interface ImplementedApi {
  /** How all its paths begin. */
  readonly base: string
  readonly app: Hono<{ Bindings: Transport }>
}

/** Serves every endpoint of a contract, at the endpoint's own method and path below the API's mount. */
export function implement<C extends Contract, Who extends Caller>(
  services: Services,
  api: ApiConventions<Who>,
  contract: C,
  handlers: Handlers<C, Who> & AnyHandlers<Who>,
): ImplementedApi {
  const base = api.mount + api.root
  const app = new Hono<{ Bindings: Transport }>()
  const reserve = createReservations()

  for (const [name, endpoint] of listEndpoints(contract)) {
    const implemented = { endpoint, handler: findHandler<Who>(handlers, name), api, services, reserve }
    app.on(endpoint.method, api.mount + endpoint.path, (c) => serveEndpoint(implemented, c))
  }

  app.notFound(({ req: { method, path } }) => {
    const known = routesTo(app, path)
    const refusal = known.length > 0 ? methodNotAllowed(known) : notFound('There is no such path.')
    const { status } = refusal
    const template = known[0]?.path ?? `${base}/*`
    services.journal.add({ method, path: template, status, idempotency_key: null, replayed: false, effects: [] })
    return toResponse(refusalAnswer(api, refusal))
  })
  return { base, app }
}

/** What the path is for, by whatever method. */
function routesTo({ routes, router }: ImplementedApi['app'], path: string) {
  return routes.filter((route) => router.match(route.method, path)[0].some(([[, matched]]) => matched === route))
}

function methodNotAllowed(known: readonly { method: string }[]): Refusal {
  const headers = { Allow: [...new Set(known.map(({ method }) => method))].join(', ') }
  return new Refusal('METHOD_NOT_ALLOWED', { status: 405, message: 'This path does not take this method.', headers })
}

/** The answer, or what a fault makes of it; and what there was of it, for the journal. */
async function serveEndpoint<Who extends Caller>(
  implemented: ImplementedEndpoint<Who>,
  { req, env }: Context<{ Bindings: Transport }>,
): Promise<Response> {
  const { endpoint, api, services } = implemented
  const { method, path: template } = endpoint
  const key = req.raw.headers.get('Idempotency-Key')
  const fault = services.faults.take({ method, mount: api.mount, template, path: req.path })
  const received = {
    request: req.raw,
    params: req.param(),
    ipAddress: env.ipAddress ?? null,
    delay: fault?.kind === 'delay' ? fault.milliseconds : 0,
  }
  let answer: Answer | undefined
  let response: Response | undefined
  const work = async () => {
    answer = await answerEndpoint(implemented, received)
    return answer
  }
  try {
    response = fault ? await strike(fault, api, work, env) : toResponse(await work())
    return response
  } finally {
    services.journal.add({
      method,
      path: api.mount + template,
      status: response?.status ?? 'dropped',
      idempotency_key: key === null ? null : keyFingerprint(key),
      replayed: answer?.replayed ?? false,
      effects: answer?.effects ?? [],
    })
  }
}
