import { cimplifyLink, type Endpoint } from '@tillkit/client/contracts'
import { answerOf, passOn, toResponse, type Answer } from './answer.ts'
import { readCall, type Flow } from './call.ts'
import { readConfig, type GatewayConfig, type Settings } from './config.ts'
import { createDeviceCookie } from './device-cookie.ts'
import { createEndedSessions } from './ended-sessions.ts'
import { createForward } from './forward.ts'
import { GatewayError } from './gateway-error.ts'
import { checkOurs, findRoute } from './guard.ts'
import { createLimits } from './limits.ts'
import { quietly, type Log } from './log.ts'
import { createRefresh } from './refresh.ts'
import { createReplay } from './replay.ts'
import { createRevoke } from './revoke.ts'
import { makeRoutes } from './routes.ts'
import { createSealer } from './sealer.ts'
import { createSessionCookie } from './session-cookie.ts'
import { createSignIn } from './sign-in.ts'
import { createSignOut } from './sign-out.ts'
import { createSignedIn } from './signed-in.ts'
import { memoryStore } from './store/memory.ts'

/** A backend-for-frontend: keeps the shopper's tokens off the browser and speaks to the APIs in their place. */
export interface Gateway {
  fetch(request: Request): Promise<Response>
}

/** Wires the parts together: one flow for each endpoint that needs its own, one for all others. */
function createFlows(settings: Settings, now: () => number, log: Log): (endpoint: Endpoint) => Flow {
  const { url } = settings.cimplifyLink
  const store = settings.store ?? memoryStore({ now, log })
  const sealer = createSealer(settings.secrets)
  const forward = createForward(settings.fetch ?? ((request) => globalThis.fetch(request)))
  const sessionCookie = createSessionCookie(sealer, settings)
  const deviceCookie = createDeviceCookie(settings)
  const ended = createEndedSessions(store)
  const revoke = createRevoke(forward, url)
  const refresh = createRefresh({ url, forward, store, sealer, ended, revoke, now, deadline: settings.deadline })
  const limits = createLimits(store, settings, now)
  const replay = createReplay(store, sealer, ended)

  const { requestOtp, verifyOtp } = createSignIn({
    forward,
    sessionCookie,
    deviceCookie,
    limits,
    replay,
    ended,
    revoke,
    now,
  })
  const flows = new Map<Endpoint, Flow>([
    [cimplifyLink.auth.requestOtp, requestOtp],
    [cimplifyLink.auth.verifyOtp, verifyOtp],
    [cimplifyLink.auth.logout, createSignOut({ sessionCookie, refresh, ended, revoke, now })],
  ])
  const signedIn = createSignedIn({ forward, sessionCookie, refresh, ended, now })
  const open: Flow = async ({ upstream }) => passOn(await forward(upstream))
  return (endpoint) => flows.get(endpoint) ?? (endpoint.access === 'public' ? open : signedIn)
}

/** Makes the gateway. Mount its `fetch` under `basePath` on the shop's own origin. */
export function createGateway(config: GatewayConfig): Gateway {
  const settings = readConfig(config)
  const { basePath, origins, deadline, now = Date.now } = settings
  const log = quietly(settings.log)
  const flowOf = createFlows(settings, now, log)
  const routes = makeRoutes(
    [
      {
        prefix: '/cimplify',
        url: settings.cimplifyLink.url,
        contract: cimplifyLink,
        // The gateway refreshes by itself: a page has no refresh token to send.
        hidden: [cimplifyLink.auth.refresh],
      },
    ],
    basePath,
  )

  async function answer(request: Request, seen: (template: string) => void): Promise<Answer> {
    const { pathname } = new URL(request.url)
    if (pathname === `${basePath}/healthz` && ['GET', 'HEAD'].includes(request.method)) {
      seen('/healthz')
      return { status: 200, body: '{"status":"ok"}' }
    }
    const found = findRoute(routes, request.method, pathname)
    const { endpoint } = found.route
    seen(endpoint.path)
    checkOurs(request, origins)
    return flowOf(endpoint)(await readCall(request, found, deadline))
  }

  function refusal(error: unknown): Answer {
    if (error instanceof GatewayError) return answerOf(error, now())
    log({ event: 'notice', message: 'The gateway could not answer a request. Can it reach its store?' })
    return answerOf(
      new GatewayError(503, 'GATEWAY_FAULT', 'The gateway cannot answer now.', { retryAfter: '1' }),
      now(),
    )
  }

  return {
    async fetch(request) {
      const requestId = crypto.randomUUID()
      const startedAt = performance.now()
      let path = '(no route)'
      const given = await answer(request, (template) => (path = template)).catch(refusal)
      const duration = Math.round(performance.now() - startedAt)
      log({ event: 'request', method: request.method, path, status: given.status, duration, requestId })
      return toResponse(given, requestId)
    },
  }
}
