import { Agent } from 'node:http'
import { send, type Shot } from './send.ts'

/** What every request of a page has. */
export const page = { 'X-Tillkit': '1', 'Sec-Fetch-Site': 'same-origin' }

/** What a page of each of so many shoppers sends with its requests: they signed in through the gateway before. */
export async function signInAll(url: string, count: number): Promise<readonly Shot['headers'][]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const signIn = async (at: number) => {
    const contact = { contact: `+233${244_000_000 + at}`, contact_type: 'phone' }
    const body = { ...contact, otp_code: '123456' }
    const { status, cookies } = await send(url, agent, {
      method: 'POST',
      path: '/v1/link/auth/verify-otp',
      headers: page,
      body,
    })
    if (status !== 200) throw new Error(`Signing in was answered with ${status}.`)
    return { ...page, Cookie: cookies.map((line) => line.split(';')[0]).join('; ') }
  }
  const all = await Promise.all(Array.from({ length: count }, (_, at) => signIn(at)))
  agent.destroy()
  return all
}

/** The request that a page opens with. */
export const readData = (headers: Shot['headers']): Shot => ({ method: 'GET', path: '/v1/link/data', headers })
