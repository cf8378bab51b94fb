/** Rows on a page. */
export const pageSize = 20

/** One page of rows: the one that is wanted, or the last where there are not so many any more. Counted from 0. */
export function pageOf<Row>(rows: readonly Row[], wanted: number) {
  const last = Math.max(0, Math.ceil(rows.length / pageSize) - 1)
  const page = Math.min(wanted, last)
  return { page, rows: rows.slice(page * pageSize, (page + 1) * pageSize), hasOlder: page < last }
}
