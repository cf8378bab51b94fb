import { useEffect, useState } from 'react'
import * as v from 'valibot'

/** Asks the sandbox's control plane, or the shop's server: what a visitor of the demo does, and no shop can. */
export async function sandbox(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path.startsWith('/') ? path : `/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`)
  return response.status === 204 ? undefined : response.json()
}

/** Looks every second and a half, while somebody looks. `null`: no answer yet; `'failed'`: there is none. */
export function useSandbox<Schema extends v.GenericSchema>(path: string, schema: Schema, wanted: boolean) {
  const [answer, setAnswer] = useState<v.InferOutput<Schema> | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let open = true
    async function look() {
      const next = await sandbox('GET', path)
        .then((read) => v.parse(schema, read))
        .catch(() => 'failed' as const)
      if (open) setAnswer(next)
    }
    void look()
    const timer = setInterval(() => void look(), 1500)
    return () => {
      open = false
      clearInterval(timer)
    }
  }, [path, schema, wanted])
  return answer
}
