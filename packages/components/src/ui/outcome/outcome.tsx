import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { part } from '../../part.ts'

export interface OutcomeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** How it went: `waiting` as long as nobody knows. */
  tone: 'waiting' | 'positive' | 'caution' | 'danger'
  /** The short of it: a heading, or in bold. */
  title: ReactNode
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** How something went, with a mark beside it that says the same to the eye. */
export const Outcome = forwardRef<HTMLDivElement, OutcomeProps>(function Outcome(
  { tone, title, className, children, ...props },
  ref,
) {
  return (
    <div {...props} {...part('outcome', { tone }, className)} ref={ref}>
      <span {...part('outcome-mark')} aria-hidden="true" />
      <div {...part('outcome-text')}>
        {title}
        {children}
      </div>
    </div>
  )
})
