import { isMockFunction } from 'storybook/test'
import { personalShapesIn } from './personal-shapes.ts'
import { Shopper } from './shopper.ts'

interface StoryAtItsEnd {
  readonly args: object
  readonly loaded: Record<string, unknown>
}

/** Fails a story whose component, or till, told the shop anything of a person. */
export function examineEvents({ args, loaded: { shopper } }: StoryAtItsEnd): void {
  const listener: unknown = Reflect.get(args, 'onEvent')
  const told = isMockFunction(listener) ? listener.mock.calls.flat() : []
  const events: unknown[] = shopper instanceof Shopper ? [...told, ...shopper.events] : told
  const found = new Set(events.flatMap(personalShapesIn))
  if (found.size > 0) throw new Error(`An event of this story has the shape of: ${[...found].join(', ')}.`)
}
