/** What a `curl` command sends. */
export interface CurlRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

// In quotes of either kind, or without any. A backslash at the end of a line belongs to no word.
const words = /'([^']*)'|"([^"]*)"|([^\s'"\\]+)/g

const options = new Map([
  ['-X', 'method'],
  ['--request', 'method'],
  ['-H', 'header'],
  ['--header', 'header'],
  ['-d', 'body'],
  ['--data', 'body'],
  ['--url', 'url'],
])

/** Reads as much of curl's command line as API documentation uses. */
export function readCurl(command: string): CurlRequest {
  const [program, ...rest] = Array.from(command.matchAll(words), ([, single, double, bare]) => single ?? double ?? bare)
  if (program !== 'curl') throw new Error('This is no curl command.')
  const given = new Map<string, string>()
  const headers: Record<string, string> = {}
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const option = word.startsWith('-') ? options.get(word) : 'url'
    const value = word.startsWith('-') ? rest.shift() : word
    if (option === undefined || value === undefined) throw new Error(`${word} is not understood here.`)
    const [, name = '', text = ''] = /^([^:]+): (.*)$/.exec(value) ?? []
    if (option === 'header') headers[name] = text
    else given.set(option, value)
  }
  const body = given.get('body')
  return {
    url: given.get('url') ?? '',
    method: given.get('method') ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body === undefined ? {} : { body }),
  }
}
