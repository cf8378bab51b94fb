import { MessagesProvider, type Messages } from '@tillkit/components'
import { AccountPage } from '@tillkit/components/account-page'
import { OrderSummary } from '@tillkit/components/order-summary'
import { OrderTracker } from '@tillkit/components/order-tracker'
import { createTill, TillProvider, type Till } from '@tillkit/components/till'
import { hydrate, QueryClient, type DehydratedState } from '@tanstack/react-query'
import { gatewayPath } from './gateway-path.ts'
import type { Language } from './languages.ts'
import type { Page } from './page.ts'

export interface AppProps {
  page: Page
  till: Till
  queryClient: QueryClient
  messages: Messages
  words: Language['words']
}

/**
 * What a page of one shopper begins with, the same on the server and in the browser. Never shared: a till and a cache
 * that outlive a request would show one shopper's account to the next.
 */
export function begin(state: DehydratedState) {
  const queryClient = new QueryClient()
  hydrate(queryClient, state)
  return { till: createTill({ gateway: gatewayPath }), queryClient }
}

/** The shop's pages. */
export function App({ page, till, queryClient, messages, words }: AppProps) {
  return (
    <TillProvider till={till} queryClient={queryClient}>
      <MessagesProvider messages={messages}>
        <header className="bar">
          <a href="/account">
            <img src="/mark.svg" alt="" width="32" height="32" />
            Kofi &amp; Pantry
          </a>
        </header>
        <main>
          <h1>{words[page.name]}</h1>
          {page.name === 'account' ? (
            <AccountPage />
          ) : (
            <>
              <OrderTracker orderId={page.id} access={page.access} />
              <OrderSummary orderId={page.id} access={page.access} />
            </>
          )}
        </main>
      </MessagesProvider>
    </TillProvider>
  )
}
