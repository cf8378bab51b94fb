// What nobody sees before they write an address: one file, with the form's libraries, fetched ahead of need.
export { AddressForm } from './address-form.tsx'
export { EditAddress } from './edit-address.tsx'
export { NewAddress } from './new-address.tsx'
