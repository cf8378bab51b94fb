import { listEndpoints, pathParameterPattern, type Endpoint } from '@tillkit/client/contracts'
import type { Api, Mount } from './api.ts'
import type { Flow } from './call.ts'

/** One thing that a browser may ask for. */
export interface Route {
  endpoint: Endpoint
  api: Api
  flow: Flow
  pattern: RegExp
}

/** Ids for a path, by name. */
export type Params = Readonly<Record<string, string>>

/** A route with the ids that were asked for, checked: nothing else of the browser's path is sent on. */
export interface Found {
  route: Route
  params: Params
}

const parameter = /:(\w+)/g

const namesIn = (template: string) => Array.from(template.matchAll(parameter), ([, name = '']) => name)

function toRoutes({ prefix, api, contract, flowOf }: Mount, basePath: string): Route[] {
  return listEndpoints(contract).flatMap(([, endpoint]) => {
    const flow = flowOf(endpoint)
    const template = `${basePath}${prefix}${endpoint.path}`
    return flow ? [{ endpoint, api, flow, pattern: new RegExp(`^${template.replaceAll(parameter, '([^/]+)')}$`) }] : []
  })
}

/** The table of all routes: what is not in it does not exist. */
export function makeRoutes(mounts: readonly Mount[], basePath: string): Route[] {
  const routes = mounts.flatMap((mount) => toRoutes(mount, basePath))
  // So that `/customers/lookup` is not taken for the customer "lookup".
  return routes.toSorted((one, other) => namesIn(one.endpoint.path).length - namesIn(other.endpoint.path).length)
}

function readParams({ endpoint, pattern }: Route, pathname: string): Params | undefined {
  const ids = pattern.exec(pathname)?.slice(1)
  if (!ids?.every((id) => pathParameterPattern.test(id))) return undefined
  return Object.fromEntries(namesIn(endpoint.path).map((name, index) => [name, ids[index] ?? '']))
}

/** Every route that has this path, whatever its method. */
export function findRoutes(routes: readonly Route[], pathname: string): Found[] {
  return routes.flatMap((route) => {
    const params = readParams(route, pathname)
    return params ? [{ route, params }] : []
  })
}

/** An API's path, made of the template and ids. They are looked at again here: some come out of an API's answer. */
export function fillPath(template: string, params: Params): string {
  return template.replaceAll(parameter, (_colon, name: string) => {
    const id = params[name] ?? ''
    if (!pathParameterPattern.test(id)) throw new Error('An id does not fit into a path')
    return id
  })
}
