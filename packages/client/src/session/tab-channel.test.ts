// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createTabChannel } from './tab-channel.ts'

test('tells the other tabs, and never the one that speaks', async () => {
  const heard: string[] = []
  const here = createTabChannel('a test')
  const there = createTabChannel('a test')
  const stopHere = here.listen(() => heard.push('here'))
  const stopThere = there.listen(() => heard.push('there'))
  here.announce()
  await expect.poll(() => heard).toEqual(['there'])
  stopHere()
  stopThere()
})
