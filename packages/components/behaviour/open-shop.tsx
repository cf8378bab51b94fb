import '@tillkit/components/styles.css'
import { configure, within } from '@testing-library/dom'
import { TillProvider } from '@tillkit/hooks'
import { Profiler, StrictMode, type ProfilerOnRenderCallback, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { openShopper, type SandboxParameters, type Shopper } from '../../../.storybook/shopper.ts'
import { en } from '../src/messages/en.ts'
import { MessagesProvider } from '../src/messages/messages.tsx'

declare module 'vitest' {
  interface ProvidedContext {
    /** Everything in full size. */
    long: boolean
  }
}

// On a machine that does much else at once.
configure({ asyncUtilTimeout: 10_000 })

/** What is shown, and for whom. */
export interface Page {
  readonly shopper: Shopper
  readonly container: HTMLElement
  readonly canvas: ReturnType<typeof within>
  /** What React complained about. */
  readonly errors: string[]
  close(): void
}

interface ShowOptions {
  /** @default true */
  strict?: boolean
  onRender?: ProfilerOnRenderCallback
}

/** Shows something of the kit in this page, over a shopper's own till, and writes down what React complains about. */
export function show(shopper: Shopper, content: ReactNode, { strict = true, onRender }: ShowOptions = {}): Page {
  const container = document.body.appendChild(document.createElement('div'))
  const errors: string[] = []
  const complain = (error: unknown) => errors.push(String(error))
  const root = createRoot(container, {
    onUncaughtError: complain,
    onCaughtError: complain,
    onRecoverableError: complain,
  })
  const page = (
    <MessagesProvider messages={en}>
      <TillProvider till={shopper.till}>{content}</TillProvider>
    </MessagesProvider>
  )
  const measured = onRender ? (
    <Profiler id="page" onRender={onRender}>
      {page}
    </Profiler>
  ) : (
    page
  )
  root.render(strict ? <StrictMode>{measured}</StrictMode> : measured)
  return {
    shopper,
    container,
    canvas: within(container),
    errors,
    close() {
      root.unmount()
      container.remove()
    },
  }
}

/** Opens a sandbox and shows something over it, until the test is over. */
export async function openShop(
  content: ReactNode,
  parameters: SandboxParameters = {},
  options: ShowOptions = {},
): Promise<Page> {
  const shopper = await openShopper({ signedIn: true, ...parameters })
  const page = show(shopper, content, options)
  onTestFinished(() => {
    page.close()
    shopper.sandbox.close()
  })
  return page
}
