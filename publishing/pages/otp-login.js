export { createTill, TillProvider } from '@tillkit/components/till'
export { OtpLogin } from '@tillkit/components/otp-login'
