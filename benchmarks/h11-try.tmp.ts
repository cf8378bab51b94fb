import { peerBackend } from './pages/peer-backend.ts'
import { buildSite } from '/work/main/benchmarks/browser/build-site.ts'
import { serveSite } from '/work/main/benchmarks/browser/serve-site.ts'
import { openBrowser } from '/work/main/benchmarks/browser/open-browser.ts'
const browser = await openBrowser()
const fields = {}
for (const name of process.argv.slice(2)) {
  const t = performance.now()
  const site = await buildSite(`/work/main/benchmarks/peers/${name}`).catch(e => console.log(name, String(e).slice(0,800)))
  if (!site) continue
  console.log(name, 'built', Math.round(performance.now()-t), [...site].map(([n,f])=>n+' '+f.brotli.length).slice(0,12).join('\n  '))
  const server = await serveSite(site, peerBackend('/work/main/benchmarks/peers/'+name, {'clerk-js':'/work/main/benchmarks/peers/node_modules/@clerk/clerk-js/dist','clerk-ui':'/work/main/benchmarks/peers/node_modules/@clerk/ui/dist'}))
  const page = await browser.newPage({ viewport: {width:360,height:740} })
  page.on('console', m => console.log('  >', m.text().slice(0,300)))
  page.on('pageerror', m => console.log('  !', String(m).slice(0,300)))
  page.on('request', r => ['fetch','xhr','script'].includes(r.resourceType()) && console.log('  ?', r.method(), r.url().slice(0,200)))
  await page.goto(server.url)
  await page.waitForTimeout(4000); const cdp = await page.context().newCDPSession(page)
  console.log((await page.locator('body').innerText()).slice(0,400))
  console.log(await page.locator('input').evaluateAll(l => l.map(e => e.outerHTML.slice(0,250))))
  await page.close()
  await server.close()
}
await browser.close()
