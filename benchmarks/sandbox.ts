import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable, type Row } from './print-table.ts'
import { measureRequests } from './sandbox/requests.ts'
import { measureSize } from './sandbox/size.ts'

/** The sandbox on disk: how soon it is there, how fast it answers, what it takes, and what much data does to that. */
export async function benchSandbox(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tillkit-bench-'))
  try {
    const rows: Row[] = [...(await measureRequests(join(folder, 'requests'))), ...(await measureSize(folder))]
    printTable('The sandbox, with durable writes on disk', rows)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
