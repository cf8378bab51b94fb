/** What a wallet is called in a sentence. */
export const walletNames = {
  wallet: (name: string, digits: string) => `${name}, number ending in ${digits}`,
  numberEnding: (digits: string) => `number ending in ${digits}`,
}
