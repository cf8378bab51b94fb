import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a chart shows. Sizes grow tenfold from one grid line to the next; costs start at nothing. */
export interface Chart {
  readonly title: string
  /** What the sizes are of. */
  readonly x: string
  /** What the costs are. */
  readonly y: string
  readonly lines: readonly Line[]
}

/** A cost at several sizes. */
export interface Line {
  readonly name: string
  readonly points: readonly (readonly [size: number, cost: number])[]
}

const folder = join(import.meta.dirname, '../../docs/performance')
const frame = { left: 56, right: 624, top: 64, bottom: 296 }
/** Told apart by their dashes too, for whoever sees no colours. */
const dashes = ['none', '8 4', '2 4', '12 4 2 4']

const style = `
  text { font: 13px system-ui, sans-serif; fill: #33413d }
  .title { font-size: 15px; font-weight: 600 }
  .grid { stroke: #d5dcd9; stroke-width: 1 }
  .line { fill: none; stroke-width: 2.5 }
  .line-0, .dot-0 { stroke: #0b6b4f } .line-1, .dot-1 { stroke: #b3541e } .line-2, .dot-2 { stroke: #5a4fcf } .line-3, .dot-3 { stroke: #8a6d00 }
  .dot { fill: #fff; stroke-width: 2 }
  .ground { fill: #fff }
  @media (prefers-color-scheme: dark) {
    text { fill: #dbe5e1 }
    .grid { stroke: #3a4743 }
    .line-0, .dot-0 { stroke: #5fd0a8 } .line-1, .dot-1 { stroke: #f0a070 } .line-2, .dot-2 { stroke: #aea6ff } .line-3, .dot-3 { stroke: #e3c65b }
    .dot, .ground { fill: #18201d }
  }`

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '')

/** 1, 2 or 5 times a power of ten, so that about four steps reach so far. */
function step(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 4))
  return power * ([1, 2, 5, 10].find((times) => times * power >= highest / 4) ?? 10)
}

/** Draws a line chart into `docs/performance/`, for light and dark pages. */
export async function drawChart(file: string, chart: Chart): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), chartSvg(chart))
}

function chartSvg({ title, x, y, lines }: Chart): string {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([size]) => size)))].toSorted((a, b) => a - b)
  const costs = lines.flatMap(({ points }) => points.map(([, cost]) => cost))
  const unit = step(Math.max(...costs))
  const steps = Math.ceil(Math.max(...costs) / unit)
  const [smallest = 1, largest = 1] = [sizes[0], sizes.at(-1)]
  const across = (size: number) =>
    frame.left + ((frame.right - frame.left) * Math.log(size / smallest)) / Math.log(largest / smallest)
  const up = (cost: number) => frame.bottom - ((frame.bottom - frame.top) * cost) / (unit * steps)
  const place = ([size, cost]: readonly [number, number]) => `${across(size).toFixed(1)},${up(cost).toFixed(1)}`

  const grid = Array.from({ length: steps + 1 }, (_, at) => {
    const height = up(at * unit).toFixed(1)
    const label = Number((at * unit).toPrecision(3)).toLocaleString('en')
    return `<line class="grid" x1="${frame.left}" x2="${frame.right}" y1="${height}" y2="${height}"/><text x="${frame.left - 8}" y="${Number(height) + 4}" text-anchor="end">${label}</text>`
  })
  const ticks = sizes.map(
    (size) =>
      `<text x="${across(size).toFixed(1)}" y="${frame.bottom + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  )
  const drawn = lines.map(({ points }, at) => {
    const dots = points.map((point) => {
      const [cx, cy] = place(point).split(',')
      return `<circle class="dot dot-${at}" cx="${cx}" cy="${cy}" r="3.5"/>`
    })
    const path = `<polyline class="line line-${at}" stroke-dasharray="${dashes[at] ?? 'none'}" points="${points.map(place).join(' ')}"/>`
    return [path, ...dots].join('\n')
  })
  const legend = lines.map(({ name }, at) => {
    const height = frame.bottom + 66 + at * 22
    return `<line class="line line-${at}" stroke-dasharray="${dashes[at] ?? 'none'}" x1="${frame.left}" x2="${frame.left + 36}" y1="${height - 4}" y2="${height - 4}"/><text x="${frame.left + 46}" y="${height}">${escape(name)}</text>`
  })
  const height = frame.bottom + 60 + lines.length * 22
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 648 ${height}" width="648" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<style>${style}</style>`,
    `<rect class="ground" width="648" height="${height}" rx="8"/>`,
    `<text class="title" x="16" y="28">${escape(title)}</text>`,
    `<text x="16" y="48">${escape(y)}</text>`,
    ...grid,
    ...ticks,
    `<text x="${frame.right}" y="${frame.bottom + 40}" text-anchor="end">${escape(x)}</text>`,
    ...drawn,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}
