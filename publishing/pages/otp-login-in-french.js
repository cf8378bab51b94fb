export { createTill, MessagesProvider, TillProvider } from '@tillkit/components/till'
export { core } from '@tillkit/components/messages/fr/core'
export { signIn } from '@tillkit/components/messages/fr/sign-in'
export { OtpLogin } from '@tillkit/components/otp-login'
