import { pathParameterPattern, type Endpoint } from '@tillkit/client/contracts'
import { refusalAnswer, successAnswer, type Answer } from './answer.ts'
import type { ApiConventions, Caller } from './api-conventions.ts'
import { wait } from './broken-responses.ts'
import { EndpointContext } from './endpoint-context.ts'
import type { AnyHandler } from './handlers.ts'
import {
  idempotencyKey,
  payloadHash,
  recallAnswer,
  rememberAnswer,
  takeOwnEffects,
  type Intent,
  type Reserve,
} from './idempotency.ts'
import { readQuery } from './query-string.ts'
import { notFound, Refusal } from './refusal.ts'
import { readJson } from './request-body.ts'
import type { Services } from './services.ts'
import { validate } from './validate.ts'

/** One endpoint with all it takes to answer it. */
export interface ImplementedEndpoint<Who extends Caller> {
  readonly endpoint: Endpoint
  readonly handler: AnyHandler<Who>
  readonly api: ApiConventions<Who>
  readonly services: Services
  readonly reserve: Reserve
}

/** A request that was matched to an endpoint. */
export interface EndpointRequest {
  readonly request: Request
  readonly params: Record<string, string>
  readonly ipAddress: string | null
  /** Milliseconds for which a fault holds back the work. */
  readonly delay: number
}

interface Call<Who> {
  readonly caller: Who | undefined
  readonly input: { params: Record<string, string>; query: unknown; body: unknown }
  readonly intent: Intent | undefined
}

/** Answers a request: who calls, what do they send, was it answered before, and then the handler. */
export async function answerEndpoint<Who extends Caller>(
  implemented: ImplementedEndpoint<Who>,
  received: EndpointRequest,
): Promise<Answer> {
  const { api, services, reserve } = implemented
  let release: (() => void) | undefined
  try {
    const call = await readCall(implemented, received)
    if (call.intent) release = reserve(call.intent)
    if (received.delay > 0) await wait(received.delay)
    return await runHandler(implemented, received, call)
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(api, error)
    services.reportError(error)
    const mistake = new Refusal('INTERNAL_ERROR', { status: 500, message: 'The sandbox has made a mistake.' })
    return refusalAnswer(api, mistake)
  } finally {
    release?.()
  }
}

async function readCall<Who extends Caller>(
  { endpoint, api }: ImplementedEndpoint<Who>,
  { request, params }: EndpointRequest,
): Promise<Call<Who>> {
  if (!Object.values(params).every((value) => pathParameterPattern.test(value))) throw notFound()
  const caller = endpoint.access === 'public' ? api.identify?.(request) : api.authenticate(request, endpoint.access)
  const parameters = readQuery(request.url)
  // Read where none is taken, too: what is no JSON is refused everywhere alike.
  const json = request.method === 'GET' ? undefined : await readJson(request)
  const query = endpoint.query && validate(endpoint.query, parameters)
  const body = endpoint.body && validate(endpoint.body, json)
  const key = endpoint.keyed ? idempotencyKey(request.headers) : undefined
  const intent = key && caller ? intentOf(request, caller, key, { query, body }) : undefined
  return { caller, input: { params, query, body }, intent }
}

function intentOf(request: Request, { scope }: Caller, key: string, payload: unknown): Intent {
  const route = `${request.method} ${new URL(request.url).pathname}`
  return { scope, route, key, payloadHash: payloadHash(payload) }
}

/** The handler and the memory of its answer, in one transaction. */
function runHandler<Who extends Caller>(
  { handler, api, services }: ImplementedEndpoint<Who>,
  { request, ipAddress }: EndpointRequest,
  { caller, input, intent }: Call<Who>,
): Promise<Answer> {
  const { database } = services
  const handle = (): Answer => {
    const reply = { status: 200, headers: {} }
    const result = handler(input, new EndpointContext({ request, ipAddress, reply, caller }))
    return result instanceof Refusal ? refusalAnswer(api, result, reply.headers) : successAnswer(api, result, reply)
  }

  const answer = (): Answer => {
    if (!intent) return handle()
    const recalled = recallAnswer(services, intent)
    if (recalled) return recalled
    const first = catchRefusal(api, () => database.transaction(handle))
    rememberAnswer(services, intent, first)
    return first
  }

  return database.commit(() => {
    database.takeEffects()
    const answered = answer()
    return { ...answered, effects: takeOwnEffects(database) }
  })
}

/** A refusal is an answer too: sent again, the same key gets it again. */
function catchRefusal<Who extends Caller>(api: ApiConventions<Who>, handle: () => Answer): Answer {
  try {
    return handle()
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(api, error)
    throw error
  }
}
