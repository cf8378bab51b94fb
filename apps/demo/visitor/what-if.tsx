import { useState } from 'react'
import * as v from 'valibot'
import { sandbox, useSandbox } from './sandbox.ts'

const scenariosSchema = v.array(v.object({ name: v.string(), about: v.string() }))
const factsSchema = v.fallback(v.object({ phone: v.optional(v.string()) }), {})

const faults = {
  'A slow network: 2 s each time': { fault: { kind: 'delay', milliseconds: 2000 }, times: 1000 },
  'Lose the next answer': { method: 'POST', fault: { kind: 'drop-after-commit' }, times: 1 },
  'Lose the next request': { method: 'POST', fault: { kind: 'drop-before-commit' }, times: 1 },
  'Break the next three answers': { fault: { kind: 'truncated-json' }, times: 3 },
} as const

/** Lets a visitor break things, and watch the shop survive. */
export function WhatIf() {
  const [open, setOpen] = useState(false)
  const [news, setNews] = useState('')
  const scenarios = useSandbox('scenarios', scenariosSchema, open)
  async function run(does: string, path: string, body: unknown, method = 'POST') {
    try {
      const { phone } = v.parse(factsSchema, await sandbox(method, path, body))
      setNews([does, phone && `Sign in as ${phone}.`].filter(Boolean).join(' '))
    } catch {
      setNews('The sandbox did not take that.')
    }
  }
  return (
    <details className="drawer" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What if…</summary>
      <div className="drawer-screen">
        <p className="drawer-note" role="status">
          {news || 'Break something, and watch the shop survive it.'}
        </p>
        <h2>The network</h2>
        {Object.entries(faults).map(([does, rule]) => (
          <button key={does} type="button" onClick={() => void run(`${does}: on.`, 'faults', rule)}>
            {does}
          </button>
        ))}
        <button type="button" onClick={() => void run('All is well again.', 'faults', undefined, 'DELETE')}>
          All well again
        </button>
        <h2>Time</h2>
        <button type="button" onClick={() => void run('Six minutes later.', 'clock', { advance_seconds: 360 })}>
          Six minutes pass
        </button>
        <h2>Situations</h2>
        {Array.isArray(scenarios) &&
          scenarios.map(({ name, about }) => (
            <button key={name} type="button" title={about} onClick={() => void run(about, 'scenarios', { name })}>
              {name}
            </button>
          ))}
      </div>
    </details>
  )
}
