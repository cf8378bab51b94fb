// What a merchant writes on their first day: no TypeScript, no JSX, nothing but what was installed.
import '@tillkit/components/styles.css'
import '@tillkit/components/themes/market.css'
import { createTill } from '@tillkit/client'
import { AddressBook, MessagesProvider, OtpLogin } from '@tillkit/components'
import { fr } from '@tillkit/components/messages/fr'
import { TillProvider } from '@tillkit/hooks'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const till = createTill({ gateway: '/till' })
const shop = createElement(TillProvider, { till }, createElement(OtpLogin), createElement(AddressBook))

createRoot(document.getElementById('shop')).render(
  location.hash === '#fr' ? createElement(MessagesProvider, { messages: fr }, shop) : shop,
)

// For the merchant's own tests: the APIs in a tab, with the database as WebAssembly.
globalThis.openSandbox = async () => {
  const { createSandbox } = await import('@tillkit/sandbox')
  const sandbox = await createSandbox()
  return (await sandbox.fetch('http://sandbox/_sandbox/outbox')).status
}
