export { MobileMoneyBook, type MobileMoneyBookProps } from './mobile-money-book.tsx'
export { MobileMoneyList, type MobileMoneyListProps } from './mobile-money-list.tsx'
export { MobileMoneyCard, type MobileMoneyActions, type MobileMoneyCardProps } from './mobile-money-card.tsx'
// The form that is loaded when it is wanted: named here by its own file, it would be part of every first load.
export { LoadedMobileMoneyForm as MobileMoneyForm } from './loaded-mobile-money-form.tsx'
export type { MobileMoneyFormProps } from './mobile-money-form.tsx'
export { RemoveMobileMoneyDialog, type RemoveMobileMoneyDialogProps } from './remove-mobile-money-dialog.tsx'
export { VerificationNote, type VerificationNoteProps } from './verification-note.tsx'
