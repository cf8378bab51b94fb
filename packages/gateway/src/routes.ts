import { listEndpoints, pathParameterPattern, type Contract, type Endpoint } from '@tillkit/client/contracts'

/** An API that the gateway serves below a prefix, with the API's own paths. */
export interface Upstream {
  /** For example `/cimplify`. */
  prefix: string
  url: string
  contract: Contract
  /** Endpoints that are the gateway's own business. */
  hidden: readonly Endpoint[]
}

/** One thing that a browser may ask for. */
export interface Route {
  endpoint: Endpoint
  /** Where the API is. */
  url: string
  pattern: RegExp
}

/** A route with its path filled in. */
export interface Found {
  route: Route
  /** The API's path, made of the template and checked ids: nothing of the browser's path is sent on. */
  path: string
}

const parameter = /:(\w+)/g

function toRoute(endpoint: Endpoint, url: string, prefix: string): Route {
  const template = `${prefix}${endpoint.path}`
  return { endpoint, url, pattern: new RegExp(`^${template.replaceAll(parameter, '([^/]+)')}$`) }
}

const countParameters = ({ endpoint }: Route) => endpoint.path.match(parameter)?.length ?? 0

/** The table of all routes: what is not in it does not exist. */
export function makeRoutes(upstreams: readonly Upstream[], basePath: string): Route[] {
  const routes = upstreams.flatMap(({ prefix, url, contract, hidden }) =>
    listEndpoints(contract)
      .filter(([, endpoint]) => !hidden.includes(endpoint))
      .map(([, endpoint]) => toRoute(endpoint, url.replace(/\/$/, ''), basePath + prefix)),
  )
  // So that `/customers/lookup` is not taken for the customer "lookup".
  return routes.toSorted((one, other) => countParameters(one) - countParameters(other))
}

function fill({ endpoint, pattern }: Route, pathname: string): string | undefined {
  const ids = pattern.exec(pathname)?.slice(1)
  if (!ids?.every((id) => pathParameterPattern.test(id))) return undefined
  const remaining = [...ids]
  return endpoint.path.replaceAll(parameter, () => remaining.shift() ?? '')
}

/** Every route that has this path, whatever its method. */
export function findRoutes(routes: readonly Route[], pathname: string): Found[] {
  return routes.flatMap((route) => {
    const path = fill(route, pathname)
    return path === undefined ? [] : [{ route, path }]
  })
}
