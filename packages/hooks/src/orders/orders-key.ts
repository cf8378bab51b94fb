import type { Till } from '@tillkit/client'

/** Where all lists of orders are cached. */
export const ordersKey = ({ session }: Pick<Till, 'session'>) => ['tillkit', session.scope, 'orders'] as const
