import { serveSandbox } from '@tillkit/sandbox/node'
import { reportUsage } from './report-usage.ts'

reportUsage((await serveSandbox({ port: 0 })).url)
