import type { Till } from '@tillkit/client'

/** What a factory needs of a till to make keys and sources. */
export type SourceTill = Pick<Till, 'session' | 'source'>
