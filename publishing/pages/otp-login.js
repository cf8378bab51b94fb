export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export { OtpLogin } from '@tillkit/components/otp-login'
