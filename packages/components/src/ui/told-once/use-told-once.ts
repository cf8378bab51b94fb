import { useEffect, useRef } from 'react'

/** Tells of a value when it comes and whenever it changes: once each, StrictMode or not. `null` is nothing to tell. */
export function useToldOnce<Value extends string>(value: Value | null, tell: (value: Value) => void): void {
  const told = useRef<Value | null>(null)
  useEffect(() => {
    if (value === null || told.current === value) return
    told.current = value
    tell(value)
  })
}
