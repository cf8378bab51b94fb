// Shows any story on a page of its own: no Storybook around it, built as a merchant would, and driven from outside
// through `window.gallery`. `?story=address-book/address-book/Content` shows one to whoever looks.
import axe from 'axe-core'
import { changeAnswers } from '../../../.storybook/network.ts'
import { parts } from '../../../.storybook/pages/parts.ts'
import { changeSurroundings } from '../../../.storybook/surroundings.tsx'
import { injectInto, textsFrom, type Injection } from './injected-texts.ts'
import { loadStories, storyFiles } from './story-files.ts'

const canvasElement = document.querySelector<HTMLElement>('#gallery') ?? document.body
const violations: string[] = []

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
  violations.push(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`)
})

let executions = 0
window.executed = () => {
  executions += 1
}

async function findStory(file: string, name: string) {
  const story = (await loadStories(file)).get(name)
  if (!story) throw new Error(`${file} has no story "${name}".`)
  return story
}

type Story = Awaited<ReturnType<typeof findStory>>
type Play = NonNullable<Story['input']['play']>
type Stage = Parameters<Play>[0]

/** What takes the place of a story's own. */
interface Instead {
  readonly play?: Play
  readonly args?: Record<string, unknown>
}

async function show(file: string, name: string, instead: Instead = {}): Promise<void> {
  const story = await findStory(file, name)
  // What the story before it left, such as a sign-out that waits for the network.
  sessionStorage.clear()
  localStorage.clear()
  await story.extend(instead).run({ canvasElement })
}

const gallery = {
  files: () => [...storyFiles.keys()],
  stories: async (file: string) => [...(await loadStories(file)).keys()],
  /** Shows a story, and plays it to its end. */
  show: (file: string, name: string) => show(file, name),
  /** Shows a story as it begins, before anybody has touched it. */
  showUntouched: (file: string, name: string) => show(file, name, { play: async () => {} }),
  /** Plays a story until something has failed: that stays, because nobody tries again. */
  async showFailure(file: string, name: string): Promise<void> {
    const { play } = (await findStory(file, name)).input
    const played = show(file, name, {
      play: async (stage) => play?.({ ...stage, userEvent: untilAFailure(stage.userEvent) }),
    })
    await Promise.race([played, aFailure()])
  },
  /** Shows a story as it begins, with scripts in every text of its data: what it is given, and what it is answered. */
  async showInjected(file: string, name: string, injection: Injection): Promise<void> {
    const { args } = (await findStory(file, name)).composed
    const nextText = textsFrom(injection)
    const given = Object.entries(Object(args)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : injectInto(value, nextText),
    ])
    changeAnswers((json) => injectInto(json, nextText))
    try {
      await show(file, name, { args: Object.fromEntries(given), play: anAnswerLater })
    } finally {
      changeAnswers(null)
    }
  },
  /** How many of those scripts ran. */
  executed: () => executions,
  /** Changes language, scheme or theme under the story that is shown. */
  change: changeSurroundings,
  /** What axe finds wrong with the story as it is now. */
  async examine(): Promise<string[]> {
    // Not the document: landmarks and its first heading are the page's affair.
    const { violations } = await axe.run(canvasElement, { resultTypes: ['violations'], preload: false })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  },
  /** Classes and states on the page that "Anatomy" does not list. */
  undocumented(): string[] {
    const known = new Set(
      parts.flatMap(({ className, states }) => [className, ...states.map((state) => `${className} ${state}`)]),
    )
    const found = [...canvasElement.querySelectorAll<HTMLElement>('[class*="till-"]')].flatMap((element) => {
      const classes = [...element.classList].filter((name) => name.startsWith('till-'))
      const states = element.getAttributeNames().filter((name) => name.startsWith('data-'))
      const stateless = states.filter((state) => !classes.some((name) => known.has(`${name} ${state}`)))
      return [
        ...classes.filter((name) => !known.has(name)),
        ...stateless.map((state) => `${classes.join(' ')} ${state}`),
      ]
    })
    return [...new Set(found)]
  },
  /** What the page's security policy has refused. */
  refused: () => violations,
}

const failed = () => [...document.querySelectorAll('.till-alert')].some((alert) => alert.checkVisibility())

/** A shopper whose hands rest as soon as something has failed. */
const untilAFailure = (userEvent: Stage['userEvent']) =>
  new Proxy(userEvent, {
    get(hands, name) {
      const action: unknown = Reflect.get(hands, name)
      if (typeof action !== 'function') return action
      // Asked when it is called: what it is called with may have been waited for.
      const act: unknown = (...given: unknown[]) =>
        failed() ? new Promise(() => {}) : Reflect.apply(action, hands, given)
      return act
    },
  })

async function aFailure(): Promise<void> {
  while (!failed()) await anAnswerLater()
}

/** Long enough for an answer of this tab's sandbox to be on the screen. */
const anAnswerLater = () => new Promise<void>((resolve) => setTimeout(resolve, 40))

export type Gallery = typeof gallery

declare global {
  interface Window {
    gallery: Gallery
    /** What injected scripts call. */
    executed: () => void
  }
}

window.gallery = gallery

const asked = new URLSearchParams(location.search).get('story')
if (asked) {
  const [, file = '', name = ''] = /^(.*)\/(\w+)$/.exec(asked) ?? []
  await gallery.showUntouched(file, name)
}
