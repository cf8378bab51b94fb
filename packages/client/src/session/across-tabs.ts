/** Milliseconds to wait for another tab before going ahead without its word. */
const patience = 5_000

/**
 * Runs `work` while no other tab runs the same. Web Locks are an optimisation: where they are missing, throw or never
 * come, the work is done all the same, once.
 */
export async function acrossTabs<T>(name: string, work: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | undefined
  const once = () => (begun ??= work())
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (!locks) return once()
  let timer: ReturnType<typeof setTimeout> | undefined
  const impatient = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  }).then(once)
  try {
    return await Promise.race([locks.request(name, once), impatient])
  } catch {
    // Whether the lock failed or the work did: the work's own answer is what counts.
    return await once()
  } finally {
    clearTimeout(timer)
  }
}
