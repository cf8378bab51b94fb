export { createTill, TillProvider } from '@tillkit/components/till'
export { AddressBook } from '@tillkit/components/address-book'
