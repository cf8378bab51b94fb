/** A contact in one spelling: as Linkit compares it (K5), and as codes and guesses are counted. */
export const plainContact = (contact: string, type: 'phone' | 'email') =>
  type === 'phone' ? contact.replaceAll(/\D/g, '') : contact.trim().toLowerCase()
