export { OtpLogin, type OtpLoginProps } from './otp-login.tsx'
export { ContactForm, type ContactFormProps } from './contact-form.tsx'
// Loaded when they are wanted: named here by their own files, they would be part of every first load.
export { LoadedCodeForm as CodeForm } from './loaded-code-form.tsx'
export type { CodeFormProps } from './code-form.tsx'
export { LoadedSignedInCard as SignedInCard } from './loaded-signed-in-card.tsx'
export type { SignedInCardProps } from './signed-in-card.tsx'
export type { TypedContact } from './read-contact.ts'
