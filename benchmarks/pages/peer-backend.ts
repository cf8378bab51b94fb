import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { siteFile, type SiteFile } from '../browser/build-site.ts'
import type { Backend } from '../browser/serve-site.ts'

const answersSchema = v.record(v.string(), v.unknown())

/** Scripts that a peer's page loads by itself, by the folder of its package. */
export type OwnScripts = Readonly<Record<string, string>>

/**
 * Stands in for a peer's servers: what a visitor who is signed out would be answered, from `answers.json`, and the
 * scripts that it would load from elsewhere.
 */
export function peerBackend(folder: string, ownScripts: OwnScripts = {}): Backend {
  const file = join(folder, 'answers.json')
  const answers = existsSync(file) ? v.parse(answersSchema, JSON.parse(readFileSync(file, 'utf8'))) : {}
  const compressed = new Map<string, SiteFile>()

  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers[pathname]
    if (answer !== undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
      return true
    }
    const [, mount = '', name = ''] = /^\/([^/]+)\/([^/]+\.js)$/.exec(pathname) ?? []
    const scripts = ownScripts[mount]
    if (scripts === undefined || !existsSync(join(scripts, name))) return false
    const script = compressed.get(pathname) ?? siteFile(readFileSync(join(scripts, name)))
    compressed.set(pathname, script)
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' }).end(script.brotli)
    return true
  }
}
