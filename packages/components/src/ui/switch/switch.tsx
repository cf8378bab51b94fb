'use client'

import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { part } from '../../part.ts'

export interface SwitchProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'role'> {
  label: ReactNode
  hint?: ReactNode
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** On or off, at once: a native checkbox that calls itself a switch. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { label, hint, className, ...props },
  ref,
) {
  const hintId = useId()
  return (
    <label {...part('switch', {}, className)}>
      <span {...part('switch-text')}>
        <span {...part('switch-label')}>{label}</span>
        {hint && (
          <span id={hintId} className="till-note">
            {hint}
          </span>
        )}
      </span>
      <input
        {...props}
        {...part('switch-control')}
        ref={ref}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says by itself whether it is on
        role="switch"
        aria-describedby={hint ? hintId : undefined}
      />
    </label>
  )
})
