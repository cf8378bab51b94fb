export { AddressBook, type AddressBookProps } from './address-book.tsx'
export { AddressList, type AddressListProps } from './address-list.tsx'
export { AddressCard, type AddressCardProps } from './address-card.tsx'
// The form that is loaded when it is wanted: named here by its own file, it would be part of every first load.
export { LoadedAddressForm as AddressForm } from './loaded-address-form.tsx'
export type { AddressFormProps } from './address-form.tsx'
export { RemoveAddressDialog, type RemoveAddressDialogProps } from './remove-address-dialog.tsx'
export { orderAddresses } from './order-addresses.ts'
