import type { ApiError } from '@tillkit/client'
import type {
  DataTag,
  InfiniteData,
  QueryKey,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
} from '@tanstack/react-query'

/**
 * What the factory of a read makes: react-query's `queryOptions`, whose key knows the data. Said and not inferred, because
 * an inferred type names whatever the newest react-query calls its parts, and a page may have an older one.
 */
export type ReadQuery<Data, Failure = ApiError> = UnusedSkipTokenOptions<Data, Failure> & {
  queryKey: DataTag<QueryKey, Data, Failure>
}

/** What the factory of a list makes that is read page by page, each from an offset on. */
export type PagedQuery<Row> = UnusedSkipTokenInfiniteOptions<Row[], ApiError, Row[], QueryKey, number> & {
  queryKey: DataTag<QueryKey, InfiniteData<Row[]>, ApiError>
}
