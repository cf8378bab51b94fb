import { useEffect, useState } from 'react'

/** Asks the sandbox's control plane: what a visitor of the demo does, and no shop can. */
export async function sandbox<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path.startsWith('/') ? path : `/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`)
  return response.status === 204 ? (undefined as Answer) : response.json()
}

/** Looks every second and a half, while somebody looks. `null`: no answer yet; `'failed'`: there is none. */
export function useSandbox<Answer>(path: string, wanted: boolean): Answer | 'failed' | null {
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return
    let open = true
    const look = () =>
      sandbox<Answer>('GET', path).then(
        (next) => open && setAnswer(next),
        () => open && setAnswer('failed'),
      )
    void look()
    const timer = setInterval(() => void look(), 1500)
    return () => {
      open = false
      clearInterval(timer)
    }
  }, [path, wanted])
  return answer
}
