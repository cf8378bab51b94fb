import { accountScenarios } from './scenarios/account.ts'
import { hostileScenarios } from './scenarios/hostile-strings.ts'
import { networkScenarios } from './scenarios/network.ts'
import { partnerScenarios } from './scenarios/partners.ts'
import { paymentScenarios } from './scenarios/payment.ts'
import type { Facts } from './scenarios/scenario.ts'
import { signInScenarios } from './scenarios/sign-in.ts'
import type { Services } from './services.ts'

const scenarios = {
  ...signInScenarios,
  ...paymentScenarios,
  ...accountScenarios,
  ...hostileScenarios,
  ...networkScenarios,
  ...partnerScenarios,
}

/** The name of a situation. */
export type ScenarioName = keyof typeof scenarios

/** Tells the name of a situation from another text. */
export const isScenarioName = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name)

/** Every situation, with a sentence about it. */
export const listScenarios = () => Object.entries(scenarios).map(([name, { about }]) => ({ name, about }))

/** Gets into a situation, all or nothing, and tells what to know about it. */
export const setUpScenario = (services: Services, name: ScenarioName): Facts =>
  services.database.transaction(() => scenarios[name].setUp(services))
