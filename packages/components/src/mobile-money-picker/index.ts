export { MobileMoneyPicker, type MobileMoneyPickerProps } from './mobile-money-picker.tsx'
export { MobileMoneyChoices, type MobileMoneyChoicesProps } from './mobile-money-choices.tsx'
