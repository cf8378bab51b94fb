'use client'

import type { Till } from '@tillkit/client'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { forgetPastSessions } from './forget-past-sessions.ts'

/** A till in React: what `createTill` made, where its answers are cached, and the session that is on now. */
export interface ReactTill extends Till {
  readonly queryClient: QueryClient
  /** Changes with the session, and so makes every hook ask under new keys. */
  readonly scope: string
  /** `false`: surely nobody is signed in, so nothing private has to be asked for. On a server: `true`. */
  readonly sessionMayExist: boolean
  /**
   * Whether something private is worth asking for. `false` too while a guest's page is taken over from a server, which
   * could not know that they are one.
   */
  readonly mayAsk: boolean
}

const TillContext = createContext<ReactTill | null>(null)

/** What `TillProvider` takes. */
export interface TillProviderProps {
  /** Made once, outside of the component: `createTill({ gateway: '/till' })`. */
  readonly till: Till
  /** The page's own client, where the kit should share its cache. @default one of the kit's own */
  readonly queryClient?: QueryClient
  readonly children: ReactNode
}

/**
 * Puts a till above the kit's hooks and components.
 *
 * ```tsx
 * const till = createTill({ gateway: '/till' })
 * <TillProvider till={till}><OtpLogin /></TillProvider>
 * ```
 */
export function TillProvider({ till, queryClient, children }: TillProviderProps) {
  const [ownClient] = useState(() => new QueryClient())
  const client = queryClient ?? ownClient
  const { session } = till
  const scope = useSyncExternalStore(session.subscribe, readScope, readScope)
  const sessionMayExist = useSyncExternalStore(session.subscribe, session.mayExist, unknownOnServers)

  // Mounted, it hears of the network going and coming: saves wait for it, and screens look again.
  useEffect(() => {
    client.mount()
    // react-query listens only while something is mounted: what happened before, it has to be told.
    if (client === ownClient) onlineManager.setOnline(navigator.onLine)
    return () => client.unmount()
  }, [client, ownClient])
  useEffect(() => till.resume(), [till])
  useEffect(() => session.subscribe(() => forgetPastSessions(client, session)), [client, session])

  const value = useMemo(
    () => ({
      ...till,
      queryClient: client,
      scope,
      sessionMayExist,
      mayAsk: sessionMayExist && till.session.mayExist(),
    }),
    [till, client, scope, sessionMayExist],
  )
  return <TillContext.Provider value={value}>{children}</TillContext.Provider>

  function readScope() {
    return session.scope
  }
}

const unknownOnServers = () => true

/** The till of the provider above. */
export function useTill(): ReactTill {
  const till = useContext(TillContext)
  if (!till) throw new Error('The hooks of @tillkit/hooks need <TillProvider till={createTill({ … })}> above them.')
  return till
}
