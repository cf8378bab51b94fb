import { listEndpoints } from '@tillkit/client/contracts'
import { describedApis } from './openapi/described-apis.ts'
import { invalid } from './refusal.ts'

/** Which requests a fault is for. What is absent is all of them. */
export interface FaultAim {
  readonly method?: string | undefined
  /** A path template, which is that route alone, or how an actual path begins; with or without the API's mount. */
  readonly path?: string | undefined
}

/** A request as a fault sees it. */
export interface FaultTarget {
  readonly method: string
  readonly mount: string
  readonly template: string
  /** The whole path, mount included. */
  readonly path: string
}

const routes = Object.values(describedApis).flatMap(({ mount, contract }) =>
  listEndpoints(contract).map(([, { method, path }]) => ({ method, templates: [path, mount + path] })),
)
const templates = [...new Set(routes.flatMap((route) => route.templates))]

/** Whether this is one of the requests. */
export function isAimedAt({ method, path }: FaultAim, target: FaultTarget): boolean {
  if (method !== undefined && method.toUpperCase() !== target.method) return false
  if (path === undefined) return true
  if (templates.includes(path)) return [target.template, target.mount + target.template].includes(path)
  return [target.path, target.path.slice(target.mount.length)].some((actual) => actual.startsWith(path))
}

/** Refuses an aim that no request can meet: whoever misspelt it would see a test pass without its fault. */
export function checkAim({ method, path }: FaultAim): void {
  const onPath = routes.filter((route) => path === undefined || route.templates.some((one) => mayBegin(one, path)))
  const methods = [...new Set(onPath.map((route) => route.method))].toSorted()
  if (method === undefined ? onPath.length > 0 : methods.some((one) => one === method.toUpperCase())) return

  const aim = [method, path].filter((part) => part !== undefined).join(' ')
  const known =
    onPath.length > 0
      ? `${path === undefined ? 'the APIs take' : 'that path takes'} ${methods.join(', ')}.`
      : `no API has that path. The nearest is ${nearestTemplate(path ?? '')}.`
  const message = `A fault on ${aim} would never strike: ${known}`
  throw invalid({ [onPath.length > 0 ? 'method' : 'path']: 'fits no route of the four APIs' }, message)
}

/** Whether a path of this template may begin like that. */
function mayBegin(template: string, path: string): boolean {
  if (template === path) return true
  const parts = template.split('/')
  return path.split('/').every((asked, index, { length }) => {
    const part = parts[index]
    if (part === undefined) return false
    // An actual id has no colon: ":addressId" is a template, and not this one.
    if (part.startsWith(':')) return !asked.startsWith(':')
    return index === length - 1 ? part.startsWith(asked) : part === asked
  })
}

const nearestTemplate = (path: string) =>
  templates.reduce((best, template) => (likeness(template, path) > likeness(best, path) ? template : best))

/** How much two paths share at both ends, less what one has more: a misspelt letter leaves all the rest. */
function likeness(one: string, other: string): number {
  const [letters, others] = [lettersOf(one), lettersOf(other)]
  const inBoth = sharedBeginning(letters, others) + sharedBeginning(letters.toReversed(), others.toReversed())
  return inBoth - Math.abs(letters.length - others.length)
}

// What a parameter is called says little.
const lettersOf = (path: string) => path.replaceAll(/:[^/]*/g, ':').split('')

function sharedBeginning(letters: readonly string[], others: readonly string[]): number {
  const parting = letters.findIndex((letter, index) => letter !== others[index])
  return parting === -1 ? letters.length : parting
}
