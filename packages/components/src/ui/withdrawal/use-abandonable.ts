import { useRef } from 'react'

/** Waits for work that may never answer, until it is abandoned: whoever waits for it then must not wait for good. */
export function useAbandonable() {
  const giveUp = useRef<((why: Error) => void) | null>(null)
  return {
    wait: <Result>(work: Promise<Result>) =>
      new Promise<Result>((resolve, reject) => {
        giveUp.current = reject
        void work.then(resolve, reject)
      }),
    abandon: () => giveUp.current?.(new Error('It was taken back before it was sent.')),
  }
}
