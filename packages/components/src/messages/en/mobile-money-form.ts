/** The form of a wallet. */
export const mobileMoneyForm = {
  title: 'New wallet',
  phoneNumber: 'Mobile money number',
  phoneHint: (country: string) => `Outside ${country}? Start with + and the country’s code.`,
  providerIs: (brand: string) => `Network: ${brand}.`,
  provider: 'Network',
  chooseProvider: 'Choose a network',
  providerGuessed: 'Guessed from the number. Change it if your number has moved to another network.',
  providerUnusual: (brand: string) => `This number began with ${brand}. If it has moved, that’s fine.`,
  label: 'Name of this wallet',
  labelHint: 'For example My MTN or Mum’s phone',
  save: 'Save wallet',
  alreadySaved: 'You’ve saved this wallet already. Use another number, or go on with the saved one.',
  noProvider: 'We don’t know a wallet in this number’s country yet. Use another number.',
  missing: {
    phoneNumber: 'That doesn’t look like a phone number. Check the digits, or start with + for another country.',
    provider: 'Choose the network.',
    label: 'Check this name.',
  },
}
