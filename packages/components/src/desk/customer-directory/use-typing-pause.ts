import { useEffect, useRef, type RefObject } from 'react'

const pause = 300

/** A field whose text is handed over once typing has paused, or at once where somebody asks for it. */
export interface PausingField {
  readonly input: RefObject<HTMLInputElement | null>
  /** Something was typed. */
  readonly onType: () => void
  /** Hands the text over now. */
  readonly handOver: () => void
}

/**
 * Waits for a pause in typing, so that one word is one request.
 * @param text what the page says the field holds; followed while nobody types
 */
export function useTypingPause(text: string, onPause: (text: string) => void): PausingField {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    const field = input.current
    if (field && !timer.current && field.value.trim() !== text) field.value = text
  }, [text])
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
      timer.current = null
    },
    [],
  )

  function handOver() {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    const typed = input.current?.value.trim() ?? ''
    if (typed !== text) onPause(typed)
  }
  // The newest one: the pause may end after another render than the one it began in.
  const newest = useRef(handOver)
  useEffect(() => {
    newest.current = handOver
  })

  return {
    input,
    handOver,
    onType() {
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => newest.current(), pause)
    },
  }
}
