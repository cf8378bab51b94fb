export { OtpLogin, type OtpLoginProps } from './otp-login.tsx'
export { ContactForm, type ContactFormProps } from './contact-form.tsx'
export { SignedInCard, type SignedInCardProps } from './signed-in-card.tsx'
// Loaded when it is wanted: named here by its own file, it would be part of every first load.
export { LoadedCodeForm as CodeForm } from './loaded-code-form.tsx'
export type { CodeFormProps } from './code-form.tsx'
export type { TypedContact } from './read-contact.ts'
