// What the packed types say, read with every check of the library's own declarations.
import '@tillkit/components/styles.css'
import '@tillkit/components/themes/market.css'
import { QueryClient } from '@tanstack/react-query'
import { createTill, isApiError, type AddressDraft } from '@tillkit/client'
import { cimplifyLink } from '@tillkit/client/contracts'
import { AddressBook, OtpLogin, type Messages } from '@tillkit/components'
import { TillProvider } from '@tillkit/components/till'
import { createGateway } from '@tillkit/gateway'
import { toHonoHandler } from '@tillkit/gateway/hono'
import { redisStore } from '@tillkit/gateway/redis'
import { useAddresses } from '@tillkit/hooks'
import * as desk from '@tillkit/hooks/desk'
import * as queries from '@tillkit/hooks/queries'
import { createSandbox } from '@tillkit/sandbox'

const till = createTill({ gateway: '/till' })
const queryClient = new QueryClient()

export const draft: AddressDraft = { label: 'Home', line1: 'Ring Road', city: 'Accra', region: 'GA', country: 'GH' }
export const greeting = (messages: Messages): string => messages.otpLogin.title
export const readAccount = () => queryClient.prefetchQuery(queries.linkDataQuery(till))
export const Labels = () => useAddresses().data?.map(({ label }) => label) ?? []
// Left to be inferred, so that the app's own declarations have to name what is react-query's.
export const useSaved = () => useAddresses()
export const Account = () => (
  <TillProvider till={till} queryClient={queryClient}>
    <OtpLogin />
    <AddressBook className="mine" />
  </TillProvider>
)
export { cimplifyLink, createGateway, createSandbox, desk, isApiError, queries, redisStore, toHonoHandler }
