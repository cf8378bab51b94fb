export { createTill } from '@tillkit/client'
export { TillProvider } from '@tillkit/hooks'
export * from '@tillkit/components'
