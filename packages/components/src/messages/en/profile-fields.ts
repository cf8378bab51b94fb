/** A customer’s details, one by one. */
export const profileFields = {
  field: { name: 'Name', phone: 'Phone number', email: 'E-mail address' },
  hint: {
    name: 'As it should stand on your orders.',
    phone: 'You can sign in with this number from now on.',
    email: 'You can sign in with this address from now on.',
  },
  nameMissing: 'Enter your name.',
  taken: {
    phone: 'Another account has this number. Use a different one, or sign in with it.',
    email: 'Another account has this address. Use a different one, or sign in with it.',
  },
}
