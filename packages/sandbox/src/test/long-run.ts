/** How often to repeat something: a share of it in every run, the whole with `pnpm test:long`. */
export const repetitions = (share: number, whole: number): number =>
  process.env['TILLKIT_LONG'] === '1' ? whole : share
