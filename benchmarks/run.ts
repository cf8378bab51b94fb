// pnpm bench [part …]: prints figures with their targets beside them. Seconds on a shared machine mean little, so that
// nothing here ever fails; ratios within one run hold.

import { benchGateway } from './gateway.ts'
import { benchLists } from './lists.ts'
import { benchPages } from './pages.ts'
import { benchSandbox } from './sandbox.ts'
import { benchSizes } from './sizes.ts'
import { benchTabs } from './tabs.ts'

const parts: Readonly<Record<string, () => Promise<void>>> = {
  sizes: benchSizes,
  pages: benchPages,
  lists: benchLists,
  tabs: benchTabs,
  gateway: benchGateway,
  sandbox: benchSandbox,
}

// What begins with dashes is an option of a part: `--minutes=10`.
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There is ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, bench] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await bench()
  }
}
