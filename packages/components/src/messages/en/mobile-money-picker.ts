/** Choosing a wallet. */
export const mobileMoneyPicker = {
  title: 'Which wallet do you want to pay from?',
  empty: 'Add the wallet that you want to pay from. It is saved for next time.',
  signedOut: 'Sign in to pick a saved wallet, or to save one for next time.',
}
