export { createTill, TillProvider } from '@tillkit/components/till'
export { MobileMoneyPicker } from '@tillkit/components/mobile-money-picker'
