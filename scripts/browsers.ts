// Where a browser for the tests is, or how to get one: named by the environment, installed, or from apt.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = {
  chromium: [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr'],
}

const packages = { chromium: 'chromium', firefox: 'firefox-esr' }

export type BrowserName = keyof typeof places

/** The path of an installed browser, or `undefined`. */
export function findBrowser(name: BrowserName): string | undefined {
  return places[name].find((place) => place && existsSync(place))
}

/** The path of an installed browser. Throws with a sentence that says how to get one. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name)
  if (path) return path
  throw new Error(
    `No ${name} was found. Install one (Debian: apt-get install ${packages[name]}) or set ${name.toUpperCase()}_PATH to its executable.`,
  )
}

/** Installs the browser through apt where none is found. Throws when that does not work out. */
export function ensureBrowser(name: BrowserName): string {
  if (!findBrowser(name) && process.platform === 'linux') {
    const root = process.getuid?.() === 0
    const apt = (...words: string[]) => {
      const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...words]
      const [program = 'apt-get', ...rest] = root ? command : ['sudo', '-n', ...command]
      spawnSync(program, rest, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    }
    console.error(`No ${name} found: getting Debian's.`)
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', packages[name])
  }
  return browserPath(name)
}

/** What keeps a headless Chromium quiet and alive in a container. */
export const chromiumArguments = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
