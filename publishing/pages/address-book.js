export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export { AddressBook } from '@tillkit/components/address-book'
