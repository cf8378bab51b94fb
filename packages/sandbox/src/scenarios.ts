import { accountScenarios } from './scenarios/account.ts'
import { hostileScenarios } from './scenarios/hostile-strings.ts'
import { networkScenarios } from './scenarios/network.ts'
import { partnerScenarios } from './scenarios/partners.ts'
import { paymentScenarios } from './scenarios/payment.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { signInScenarios } from './scenarios/sign-in.ts'
import type { Services } from './services.ts'

const everyScenario = {
  ...signInScenarios,
  ...paymentScenarios,
  ...accountScenarios,
  ...hostileScenarios,
  ...networkScenarios,
  ...partnerScenarios,
}

/** The name of a situation. */
export type ScenarioName = keyof typeof everyScenario

type FactsByName = { readonly [Name in ScenarioName]: Readonly<ReturnType<(typeof everyScenario)[Name]['setUp']>> }

/** What to know about a situation: whose phone, which order. */
export type Facts<Name extends ScenarioName = ScenarioName> = FactsByName[Name]

// Said once more by name, so that the facts of one name are known to be its own.
const scenarios: { readonly [Name in ScenarioName]: Scenario<FactsByName[Name]> } = everyScenario

/** Tells the name of a situation from another text. */
export const isScenarioName = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name)

/** Every situation, with a sentence about it. */
export const listScenarios = () => Object.entries(scenarios).map(([name, { about }]) => ({ name, about }))

/** Gets into a situation, all or nothing, and tells what to know about it. */
export const setUpScenario = <Name extends ScenarioName>(services: Services, name: Name): Facts<Name> =>
  services.database.transaction(() => scenarios[name].setUp(services))
