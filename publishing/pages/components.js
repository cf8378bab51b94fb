export { createTill, TillProvider } from '@tillkit/components/till'
export * from '@tillkit/components'
