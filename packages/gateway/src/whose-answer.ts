import type { UpstreamAnswer } from './forward.ts'
import type { Log } from './log.ts'
import { badAnswer } from './upstream-fault.ts'

/** Whether a field of this name says anything but `own`, at any depth. */
export function saysOther(json: unknown, name: string, own: string): boolean {
  const open = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (key === name && typeof inner === 'string' && inner.toLowerCase() !== own.toLowerCase()) return true
      open.push(inner)
    }
  }
  return false
}

/** Drops a success that is about somebody else, and lets the log say so: no configuration makes that right. */
export function dropIfOther(answer: UpstreamAnswer, isOther: boolean, operation: string, log: Log): UpstreamAnswer {
  if (answer.status >= 300 || !isOther) return answer
  log({ event: 'notice', message: `ALARM: ${operation} answered for another customer. The answer was dropped.` })
  throw badAnswer()
}
