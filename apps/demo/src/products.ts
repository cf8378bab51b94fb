/** What the shop sells. Prices are whole pesewas, so that nothing is ever rounded. */
export const products = [
  { id: 'volta-roast', name: 'Volta Roast', about: 'Whole beans, 250 g. Cocoa and orange peel.', pesewas: 6500 },
  { id: 'night-shift', name: 'Night Shift', about: 'Ground for a pot, 250 g. Dark and short.', pesewas: 5800 },
  { id: 'cocoa-nibs', name: 'Cocoa nibs', about: 'Roasted in Suhum, 150 g.', pesewas: 3950 },
  { id: 'wild-honey', name: 'Wild honey', about: 'From the Afram plains, 340 g.', pesewas: 4800 },
  { id: 'groundnut-paste', name: 'Groundnut paste', about: 'Two ingredients, 400 g.', pesewas: 3200 },
  { id: 'hibiscus', name: 'Sobolo leaves', about: 'Dried hibiscus, 100 g.', pesewas: 2250 },
]

export type Product = Readonly<(typeof products)[number]>

/** `12.50` cedis. */
export const cedis = (pesewas: number) => ({
  amount: `${Math.floor(pesewas / 100)}.${String(pesewas % 100).padStart(2, '0')}`,
  currency: 'GHS',
})

/** How many of each. */
export type Quantities = Readonly<Record<string, number>>

/** The lines of a basket and what they come to: the page shows them, and the shop's server charges them. */
export function addUp(quantities: Quantities) {
  const all = products.map((product) => ({ ...product, quantity: quantities[product.id] ?? 0 }))
  const bought = all.filter(({ quantity }) => quantity > 0)
  const total = bought.reduce((sum, { pesewas, quantity }) => sum + pesewas * quantity, 0)
  const lines = bought.map(({ id, name, pesewas, quantity }) => ({
    productId: id,
    productName: name,
    variantName: null,
    quantity,
    unitPrice: cedis(pesewas),
    total: cedis(pesewas * quantity),
  }))
  return { lines, total: cedis(total), count: bought.reduce((sum, { quantity }) => sum + quantity, 0) }
}
