import { TillProvider } from '@tillkit/hooks'
import type { ReactNode } from 'react'
import { openShopper, Shopper, type SandboxParameters } from './shopper.ts'

interface StoryContext {
  readonly parameters: { readonly sandbox?: SandboxParameters }
  readonly loaded: Record<string, unknown>
}

/** Opens the sandbox that a story asks for with `parameters.sandbox`. */
export const loadSandbox = async ({ parameters: { sandbox } }: Pick<StoryContext, 'parameters'>) => ({
  shopper: sandbox && (await openShopper(sandbox)),
})

/** Closes it again. */
export const closeSandbox = ({ loaded: { shopper } }: Pick<StoryContext, 'loaded'>) => {
  if (shopper instanceof Shopper) shopper.sandbox.close()
}

/** Puts the sandbox's till above the story. */
export function WithSandbox({ shopper, children }: { shopper: unknown; children: ReactNode }) {
  return shopper instanceof Shopper ? <TillProvider till={shopper.till}>{children}</TillProvider> : children
}
