// Takes a contact sheet of every component: what it looks like with and without content and after a failure, on a phone
// and on a desktop, light and dark. `screenshots/index.html` shows them all; each component has a picture beside it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright'
import { browserPath, chromiumArguments } from './browsers.ts'
import { components } from '../packages/components/gallery/components.ts'
import { openGallery } from '../packages/components/gallery/open-gallery.ts'

const widths = [360, 1280]
const schemes = ['light', 'dark']
/** For each row the first of its stories that a component has, and how far that is played. */
const states = [
  { names: ['Content'], show: 'showUntouched' },
  { names: ['Empty', 'Loading'], show: 'showUntouched' },
  { names: ['Error'], show: 'showFailure' },
  // Where a press is needed to come to what a component is for.
  { names: ['FindsByEmail', 'Saves', 'Claims'], show: 'show' },
] as const

const output = join(import.meta.dirname, '../screenshots')
const wanted = process.argv.slice(2)

rmSync(output, { recursive: true, force: true })
mkdirSync(output)
const server = await openGallery(4181)
const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: chromiumArguments })
const page = await browser.newPage({ reducedMotion: 'reduce' })
const sections: string[] = []
for (const component of components.filter((path) => wanted.length === 0 || wanted.includes(basename(path)))) {
  sections.push(await sheetOf(component))
}
await printSheets(page, sections)
await browser.close()
await server.close()
console.log(`${sections.length} components: ${join(output, 'index.html')}`)

async function sheetOf(component: string): Promise<string> {
  const name = basename(component)
  await page.goto('http://localhost:4181/')
  const stories = await page.evaluate((file) => window.gallery.stories(file), component)
  const rows: string[] = []
  for (const { names, show } of states) {
    const story = names.find((name) => stories.includes(name))
    if (!story) continue
    await page.evaluate(([file, story, show]) => window.gallery[show](file, story), [component, story, show] as const)
    if (story !== 'Loading') await settled(page)
    rows.push(`<tr><th>${story}</th>${(await shots(name, story)).join('')}</tr>`)
  }
  return `<section id="${name}"><h2>${name}</h2><table>${rows.join('')}</table></section>`
}

/** One state in every scheme and width, as cells of its row. */
async function shots(component: string, story: string): Promise<string[]> {
  const cells: string[] = []
  for (const width of widths) {
    for (const scheme of schemes) {
      const name = `${component}-${story}-${width}-${scheme}.png`
      await page.setViewportSize({ width, height: 640 })
      await page.evaluate((scheme) => {
        window.gallery.change({ scheme })
        document.body.style.padding = window.innerWidth < 640 ? '16px' : '32px'
      }, scheme)
      await page.screenshot({ path: join(output, name), fullPage: true })
      cells.push(`<td><img src="${name}" width="${width / 2}" alt="${story}, ${width} px, ${scheme}"></td>`)
    }
  }
  return cells
}

/** Waits until nothing is loading. A skeleton shows after a moment, and a failure after it was tried three times. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(500)
  await page.waitForFunction(() => !document.querySelector('.till-skeleton'))
}

async function printSheets(page: Page, sections: string[]): Promise<void> {
  const index = join(output, 'index.html')
  const style =
    'body{font:14px system-ui;background:#888}td,th{vertical-align:top;padding:4px}section{width:max-content}'
  writeFileSync(index, `<!doctype html><title>Screenshots</title><style>${style}</style>${sections.join('\n')}`)
  await page.setViewportSize({ width: 1800, height: 900 })
  await page.goto(pathToFileURL(index).href)
  for (const section of await page.locator('section').all()) {
    await section.screenshot({ path: join(output, `${await section.getAttribute('id')}.png`) })
  }
}
