'use client'

import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react'
import { part } from '../part.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'

interface SectionContentProps extends ComponentPropsWithoutRef<'div'> {
  /** What is read for it. */
  query: { readonly isLoading: boolean; readonly error: Error | null; readonly refetch: () => unknown }
  words: Readonly<Record<'loading' | 'loadFailed', string>>
  /** The shape of what comes. */
  skeleton: ReactNode
  /** There is nothing yet. @default false */
  empty?: boolean | undefined
  /** Said when something has happened. */
  news?: ReactNode
  contentRef?: Ref<HTMLDivElement> | undefined
}

/** What a section shows of its data: that it is on its way, that it did not come, and around it what was told of it. */
export function SectionContent({
  query: { isLoading, error, refetch },
  words,
  skeleton,
  empty,
  news,
  contentRef,
  className,
  children,
  ...props
}: SectionContentProps) {
  return (
    <div
      {...props}
      {...part('account-section-content', { empty }, className)}
      ref={contentRef}
      aria-busy={isLoading || undefined}
    >
      <LiveRegion>{isLoading ? words.loading : news}</LiveRegion>
      {isLoading && skeleton}
      {error && <FailureAlert title={words.loadFailed} error={error} onRetry={() => void refetch()} />}
      {children}
    </div>
  )
}
