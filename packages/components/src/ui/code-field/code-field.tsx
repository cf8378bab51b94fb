'use client'

import { useState, type ComponentPropsWithoutRef, type Ref } from 'react'
import { part } from '../../part.ts'
import { useField } from '../field/field.tsx'
import { normaliseCode } from './normalise-code.ts'

export interface CodeFieldProps extends Omit<ComponentPropsWithoutRef<'input'>, 'maxLength' | 'type'> {
  /** How many digits the code has. @default 6 */
  length?: number | undefined
  /** Called whenever the code is whole. */
  onComplete?: ((code: string) => void) | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/**
 * One real input, drawn as a row of cells: pasting, autofill, selecting and screen readers work as in any other. It
 * takes more characters than it has cells, because a whole message may be pasted. Belongs into a `Field.Root`.
 */
export function CodeField({ length = 6, onComplete, inputRef, className, ...props }: CodeFieldProps) {
  const { controlId, messageId, invalid } = useField()
  const [filled, setFilled] = useState(0)

  function read(input: HTMLInputElement) {
    const code = normaliseCode(input.value, length)
    if (input.value !== code) input.value = code
    setFilled(code.length)
    if (code.length === length) onComplete?.(code)
  }

  return (
    // A code is written from left to right in every language.
    <div {...part('code-field', { invalid, length: String(length) }, className)} dir="ltr">
      <div {...part('code-field-cells')} aria-hidden="true">
        {Array.from({ length }, (_, index) => (
          <span key={index} {...part('code-field-cell', { filled: index < filled, next: index === filled })} />
        ))}
      </div>
      <input
        {...props}
        {...part('code-field-input')}
        ref={inputRef}
        id={controlId}
        aria-describedby={messageId}
        aria-invalid={invalid || undefined}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        // Digits of some keyboards are composed; reading them half-way would break them.
        onInput={({ currentTarget, nativeEvent }) => {
          if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) read(currentTarget)
        }}
        onCompositionEnd={({ currentTarget }) => read(currentTarget)}
      />
    </div>
  )
}
