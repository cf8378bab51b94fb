import { isStory } from 'storybook/internal/csf'

const files = import.meta.glob<Record<string, unknown>>('../src/**/*.stories.tsx')

/** Every file of stories, as `address-book/address-list`. */
export const storyFiles = new Map(
  Object.entries(files).map(([path, load]) => [path.replace('../src/', '').replace('.stories.tsx', ''), load] as const),
)

/** The stories of one file by name. */
export async function loadStories(file: string) {
  const load = storyFiles.get(file)
  if (!load) throw new Error(`The gallery has no file "${file}".`)
  const stories = Object.entries(await load()).flatMap(([name, story]) =>
    isStory(story) ? [[name, story] as const] : [],
  )
  return new Map(stories)
}
