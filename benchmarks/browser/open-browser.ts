import { chromium } from 'playwright'
import { chromiumArguments, ensureBrowser } from '../../scripts/browsers.ts'

/** A Chromium that reaches this machine and nothing else: what a page asks of the world fails at once. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
