export { AddressPicker, type AddressPickerProps } from './address-picker.tsx'
export { AddressChoices, type AddressChoicesProps } from './address-choices.tsx'
