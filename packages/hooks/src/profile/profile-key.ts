import type { Till } from '@tillkit/client'

/** Where the profile is cached. */
export const profileKey = ({ session }: Pick<Till, 'session'>) => ['tillkit', session.scope, 'profile'] as const
