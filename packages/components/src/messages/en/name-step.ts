/** Asking a new customer’s name. */
export const nameStep = {
  title: 'What’s your name?',
  save: 'Continue',
  later: 'Not now',
}
