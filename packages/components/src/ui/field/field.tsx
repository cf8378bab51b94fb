'use client'

import {
  createContext,
  forwardRef,
  useContext,
  useId,
  useMemo,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react'
import { part } from '../../part.ts'

interface FieldState {
  readonly controlId: string
  readonly messageId: string
  readonly invalid: boolean
}

const FieldContext = createContext<FieldState | null>(null)

/** What ties a control to its label and its message, for controls other than `Field.Input`. */
export function useField(): FieldState {
  const field = useContext(FieldContext)
  if (!field) throw new Error('A part of Field needs <Field.Root> around it.')
  return field
}

interface FieldRootProps extends ComponentPropsWithoutRef<'div'> {
  /** What was typed cannot be taken. @default false */
  invalid?: boolean | undefined
}

function Root({ invalid = false, className, ...props }: FieldRootProps) {
  const id = useId()
  const field = useMemo(() => ({ controlId: `${id}control`, messageId: `${id}message`, invalid }), [id, invalid])
  return (
    <FieldContext.Provider value={field}>
      <div {...props} {...part('field', { invalid }, className)} />
    </FieldContext.Provider>
  )
}

interface FieldLabelProps extends ComponentPropsWithoutRef<'label'> {
  /** Said behind the label where the field may stay empty. */
  optional?: ReactNode
}

function Label({ optional, className, children, ...props }: FieldLabelProps) {
  const { controlId } = useField()
  return (
    <label {...props} {...part('field-label', {}, className)} htmlFor={controlId}>
      {children} {optional && <span {...part('field-optional')}>({optional})</span>}
    </label>
  )
}

/** What a control gets of its field. */
export const controlProps = ({ controlId, messageId, invalid }: FieldState) => ({
  id: controlId,
  'aria-describedby': messageId,
  'aria-invalid': invalid || undefined,
})

// forwardRef, because in React 18 a function component gets no ref among its props.
const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(
  { className, ...props },
  ref,
) {
  return <input {...props} {...controlProps(useField())} {...part('field-control', {}, className)} ref={ref} />
})

interface FieldMessageProps extends ComponentPropsWithoutRef<'p'> {
  /** What is wrong, and how to put it right. Takes the place of the hint. */
  error?: string | null | undefined
  /** How many lines are kept free, so that nothing moves when the text changes. @default 1 */
  lines?: 1 | 2 | undefined
}

function Message({ error, lines = 1, className, children, ...props }: FieldMessageProps) {
  const { messageId } = useField()
  return (
    <p {...props} {...part('field-message', { error: !!error, lines: String(lines) }, className)} id={messageId}>
      {error ?? children}
    </p>
  )
}

/** A control with its label and the one line below it: a hint, or what is wrong. */
export const Field = { Root, Label, Input, Message }
