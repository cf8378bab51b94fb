/** The same where it is known how long to wait. */
export const errorsWithWait = {
  'rate-limited': (wait: string) => `That was too many tries in a short time. Try again in ${wait}.`,
  'too-many-attempts': (wait: string) => `That was too many wrong codes. Try again in ${wait}.`,
}
