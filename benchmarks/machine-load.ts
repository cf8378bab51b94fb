import { availableParallelism, loadavg } from 'node:os'

/** How busy the machine is: what figures in seconds have to be read with. */
export const machineLoad = (): string => `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`
