export { createTill } from '@tillkit/client'
export * from '@tillkit/hooks'
