import { TillProvider } from '@tillkit/hooks'
import type { ReactNode } from 'react'
import { isScenarioName } from '../packages/sandbox/src/scenarios.ts'
import { openShopper, Shopper, type SandboxParameters } from './shopper.ts'

interface StoryContext {
  readonly parameters: { readonly sandbox?: SandboxParameters }
  readonly globals: Readonly<Record<string, unknown>>
  readonly loaded: Record<string, unknown>
}

/** Opens the sandbox that a story asks for with `parameters.sandbox`, in the situation that the toolbar names. */
export async function loadSandbox({ parameters: { sandbox }, globals }: Omit<StoryContext, 'loaded'>) {
  const shopper = sandbox && (await openShopper(sandbox))
  const { scenario } = globals
  if (shopper && typeof scenario === 'string' && isScenarioName(scenario)) shopper.sandbox.setUp(scenario)
  return { shopper }
}

/** Closes it again. */
export const closeSandbox = ({ loaded: { shopper } }: Pick<StoryContext, 'loaded'>) => {
  if (shopper instanceof Shopper) shopper.sandbox.close()
}

/** Puts the sandbox's till above the story. */
export function WithSandbox({ shopper, children }: { shopper: unknown; children: ReactNode }) {
  return shopper instanceof Shopper ? <TillProvider till={shopper.till}>{children}</TillProvider> : children
}
