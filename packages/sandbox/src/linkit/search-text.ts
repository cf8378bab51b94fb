/** What a search looks through. Folded here, because SQLite's own `like` knows the case of ASCII alone. */
export function searchText(customer: { first_name: string; last_name: string; email: string; phone: string }): string {
  return fold(`${customer.first_name} ${customer.last_name}\n${customer.email}\n${customer.phone}`)
}

/** What is looked for: as it was typed; a phone number without its spaces and the 0 that the stored one does not have. */
export function searchNeedle(query: string): string {
  const typed = fold(query.trim())
  return /^\+?[\d\s()-]{3,}$/.test(typed) ? typed.replace(/[\s()-]/g, '').replace(/^0+/, '') : typed
}

const fold = (text: string) => text.normalize('NFC').toLowerCase()
