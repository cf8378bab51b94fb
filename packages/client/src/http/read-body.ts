/** The most that an answer may hold, counted after decompression: a gzip bomb is small on the wire. */
export const longestBody = 1024 * 1024

/** An answer longer than `longestBody`. */
export class TooLarge extends Error {}

/** The text of an answer. Rejects with `TooLarge`, or with what the network threw while the body came in. */
export async function readBody(response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let length = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > longestBody) {
      // Not awaited: a connection that still drips would keep us here.
      reader.cancel().catch(() => undefined)
      throw new TooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}
