/** Whether what had the focus is gone. Whoever has gone on to something else meanwhile is left there. */
export const focusIsLost = (): boolean => document.activeElement === document.body
