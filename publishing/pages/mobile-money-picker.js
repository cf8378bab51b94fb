export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export { MobileMoneyPicker } from '@tillkit/components/mobile-money-picker'
