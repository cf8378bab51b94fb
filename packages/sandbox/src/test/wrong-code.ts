/** A code that could have been sent, and was not. */
export const wrongCode = (sent: string): string => (sent === '000000' ? '111111' : '000000')
