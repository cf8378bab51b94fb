import type { Till } from '@tillkit/client'

/** Where the mobile money accounts are cached. */
export const mobileMoneyKey = ({ session }: Pick<Till, 'session'>) =>
  ['tillkit', session.scope, 'mobile-money'] as const
