// What nobody sees before they write a wallet: one file, with the form's libraries, fetched ahead of need.
export { MobileMoneyForm } from './mobile-money-form.tsx'
export { NewMobileMoney } from './new-mobile-money.tsx'
export { ReplaceMobileMoney } from './replace-mobile-money.tsx'
