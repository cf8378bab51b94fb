/** Which customers a directory shows. */
export interface DirectoryFilters {
  /** Part of a name, phone number or e-mail address. */
  readonly search: string
  /** `null` for every status. */
  readonly status: string | null
  /** `null` for every type. */
  readonly type: string | null
  /** From 1. */
  readonly page: number
}

/** The first page of all customers. */
export const allCustomers: DirectoryFilters = { search: '', status: null, type: null, page: 1 }

/** Whether anything is asked for but a page. */
export const isFiltered = ({ search, status, type }: DirectoryFilters): boolean =>
  search !== '' || status !== null || type !== null

/** Reads a directory's filters from the page's address: `?status=pending&page=2`. What makes no sense is left out. */
export function readDirectoryFilters(query: string | URLSearchParams): DirectoryFilters {
  const parameters = new URLSearchParams(query)
  const page = Number(parameters.get('page'))
  return {
    search: '',
    status: wordIn(parameters.get('status')),
    type: wordIn(parameters.get('type')),
    page: Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1,
  }
}

// What the directory can be asked for (K6). Beyond it a request is refused, and there is no field to correct.
const lastPage = 1_000_000
const longestWord = 50

const wordIn = (said: string | null): string | null => (said && said.length <= longestWord ? said : null)

/**
 * Writes them for the page's address, `''` or `?status=pending&page=2`. The search text stays out: it is mostly somebody's
 * phone number or e-mail address, and addresses end up in histories and logs.
 */
export function writeDirectoryFilters({ status, type, page }: DirectoryFilters): string {
  const parameters = new URLSearchParams()
  if (status) parameters.set('status', status)
  if (type) parameters.set('type', type)
  if (page > 1) parameters.set('page', String(page))
  const search = String(parameters)
  return search && `?${search}`
}
