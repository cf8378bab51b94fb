import type { Fault } from '../faults.ts'
import type { Services } from '../services.ts'
import type { Scenario } from './scenario.ts'

/** More often than anybody asks: until the faults are cleared. */
const always = 1_000_000

const addFault = ({ faults }: Services, fault: Fault) => ({ fault_id: faults.add({ fault, times: always }).id })

/** What lies between a phone and the APIs. It stays until `DELETE /_sandbox/faults`. */
export const networkScenarios = {
  'slow-network': {
    about: 'Every answer of every API takes two seconds, until the faults are cleared.',
    setUp: (services) => addFault(services, { kind: 'delay', milliseconds: 2_000 }),
  },
  'captive-portal': {
    about: 'Every API answers 200 with a page, as a hotel does before one signs in, until the faults are cleared.',
    setUp: (services) => addFault(services, { kind: 'html', status: 200 }),
  },
} satisfies Record<string, Scenario>
