/** Whether a wallet is known to be the shopper’s, and finding out. */
export const walletVerification = {
  verify: 'Verify',
  verifyNamed: (wallet: string) => `Verify: ${wallet}`,
  sendAgain: 'Send it again',
  sendAgainNamed: (wallet: string) => `Send it again: ${wallet}`,
  state: {
    unverified: 'Not verified yet',
    pending: 'Check your phone',
    verified: 'Verified',
    failed: 'Not verified',
  },
  pendingExplained: 'Approve the request there. You don’t have to wait here: we’ll show it once it’s done.',
  failedExplained: 'The request was declined. Try again with the phone at hand.',
  dial: (code: string) => `No request? Dial ${code}.`,
  dialThen: (code: string, keys: string) => `No request? Dial ${code}, then press ${keys}.`,
  requestSent: (wallet: string) => `${wallet}: check your phone, and approve the request there.`,
  verified: (wallet: string) => `${wallet} is verified.`,
  declined: (wallet: string) => `${wallet} wasn’t verified: the request was declined.`,
}
