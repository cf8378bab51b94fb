/** What is wrong with a phone number or an e-mail address. */
export const contactProblems = {
  phone: 'That doesn’t look like a phone number. Check the digits, or start with + for another country.',
  email: 'That doesn’t look like an e-mail address. It needs an @ and an ending such as .com.',
}
