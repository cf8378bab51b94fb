/** Choosing an address. */
export const addressPicker = {
  title: 'Where should it go?',
  empty: 'Add the address that your order should go to. It is saved for next time.',
  signedOut: 'Sign in to pick a saved address, or to save one for next time.',
}
