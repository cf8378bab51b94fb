/** How an order is got. */
export const orderTypeNames = { delivery: 'Delivery', pickup: 'Pickup', dine_in: 'Eat in' }
