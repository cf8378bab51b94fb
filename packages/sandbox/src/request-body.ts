import { checkShape } from './body-shape.ts'
import { Refusal, invalid } from './refusal.ts'

const longestBody = 1024 * 1024
const longestRead = 16 * longestBody

/** The request's JSON, or `undefined` if it has no body. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request)
  if (text === '') return undefined
  const contentType = request.headers.get('Content-Type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(contentType)) {
    throw new Refusal('VALIDATION_ERROR', { status: 415, message: 'Send the body as application/json.' })
  }
  const json = parseJson(text)
  checkShape(json)
  return json
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid({ body: 'is not JSON' }, 'The body is not JSON.')
  }
}

const tooLong = () => new Refusal('VALIDATION_ERROR', { status: 413, message: 'The body is larger than 1 MiB.' })

async function readText(request: Request): Promise<string> {
  const announced = Number(request.headers.get('Content-Length') ?? Number.NaN)
  // Firefox has no stream of a request's body.
  if (!(announced <= longestBody) && request.body) return readCounting(request.body)
  // Many times as fast as chunk by chunk. Over HTTP no more arrives than was announced.
  const text = await request.text()
  if (text.length > longestBody) throw tooLong()
  return text
}

/** Counts what arrives: the length was not announced, or too large. */
async function readCounting(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of chunks(body)) {
    length += chunk.byteLength
    // The rest is read and forgotten: whoever is still sending does not hear a refusal. To a point.
    if (length > longestRead) break
    if (length > longestBody) text = ''
    else text += decoder.decode(chunk, { stream: true })
  }
  if (length > longestBody) throw tooLong()
  return text + decoder.decode()
}

/** Safari's streams cannot be iterated with `for await` by themselves. */
async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
