/** Tells the benchmark where this process listens, and when asked what it has used so far. It ends with the benchmark. */
export function reportUsage(url: string): void {
  process.on('message', (question) => {
    // What is left after a collection is what is held.
    if (question === 'held') globalThis.gc?.()
    process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage() })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ url })
}
