import type { Till } from '@tillkit/client'

/** Where the preferences are cached. */
export const preferencesKey = ({ session }: Pick<Till, 'session'>) => ['tillkit', session.scope, 'preferences'] as const
