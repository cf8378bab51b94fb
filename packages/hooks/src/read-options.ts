import type { ApiError } from '@tillkit/client'
import type { UseQueryOptions } from '@tanstack/react-query'

/** react-query's own options for a read; key and function are the kit's. */
export type ReadHookOptions<Data> = Omit<UseQueryOptions<Data, ApiError, Data>, 'queryKey' | 'queryFn' | 'select'>
