import type { ComponentPropsWithoutRef } from 'react'
import { part } from '../../part.ts'

export interface SkeletonProps extends ComponentPropsWithoutRef<'span'> {
  /** As wide as what will stand here. @default 'full' */
  width?: 'short' | 'half' | 'full' | undefined
  /** As high as what will stand here. @default 'text' */
  height?: 'text' | 'button' | 'control' | undefined
}

/** Keeps the place of something that is still loading. It shows after a moment, so that a quick answer does not flash. */
export function Skeleton({ width = 'full', height = 'text', className, ...props }: SkeletonProps) {
  return <span {...props} {...part('skeleton', { width, height }, className)} aria-hidden="true" />
}
