import type { Sandbox } from '@tillkit/sandbox'
import type { BackendName } from '../http/api-error.ts'
import { createEpoch } from '../session/epoch.ts'
import { memoryCustody } from '../session/memory-custody.ts'
import { createSession } from '../session/session.ts'
import { createTabChannel } from '../session/tab-channel.ts'
import type { Wires } from '../wires.ts'

const api = 'http://sandbox.test'

/** What the sandbox asks of a server that holds the organisation's keys (A16). */
const keys: Partial<Record<BackendName, Record<string, string>>> = {
  linkit: { Authorization: 'Bearer linkit_test_sandbox', 'X-Organization-ID': 'org_sandbox' },
  imprint: { Authorization: 'Bearer imprint_test_sandbox' },
}

/** Wires that stand where a gateway stands: they hold the keys that no browser has. */
export function serverWires(sandbox: Sandbox, sent: string[] = []): Wires {
  const epoch = createEpoch()
  const wires: Wires = {
    connectionTo: (name) => ({
      baseUrl: `${api}/${name}`,
      fetch: (url, init) => {
        sent.push(`${init.method} ${new URL(url).pathname.replace(`/${name}`, '')}`)
        return sandbox.fetch(url, {
          ...init,
          headers: { ...Object.fromEntries(new Headers(init.headers)), ...keys[name] },
        })
      },
    }),
    businessId: null,
    session: createSession(
      'server',
      memoryCustody({ cimplifyLink: { url: api } })(sandbox.fetch),
      epoch,
      createTabChannel('server'),
    ),
    epoch,
    intentStorage: 'server',
    source: (make) => make(wires),
  }
  return wires
}
