import type { Till } from '@tillkit/client'

/** Where the one-shot read is cached. */
export const linkDataKey = ({ session }: Pick<Till, 'session'>) => ['tillkit', session.scope, 'link-data'] as const
