/** A size in kB after gzip -9: what fails a run, what beats everyone, and what is held where the gate is not reached. */
export interface Budget {
  readonly gate: number
  readonly aim: number
  readonly held?: number
}

/** What a whole page may carry, by the name of its file in `pages`. React is the page's own, in whatever version. */
export const pageBudgets = {
  hooks: { what: 'B1 all hooks for shoppers, with client and libraries', gate: 27, aim: 24, held: 29.9 },
  components: { what: 'B3 all components for shoppers, with everything', gate: 75, aim: 61, held: 100.6 },
  'otp-login': { what: 'B4 OtpLogin, first load', gate: 26, aim: 22, held: 27.6 },
  'address-book': { what: 'B5 AddressBook, first load', gate: 30, aim: 26 },
  'mobile-money-picker': { what: 'B5 MobileMoneyPicker, first load', gate: 30, aim: 26 },
  'order-list': { what: 'B5 OrderList, first load', gate: 30, aim: 26 },
  'order-tracker': { what: 'B5 OrderTracker, first load', gate: 30, aim: 26 },
} satisfies Record<string, Budget & { what: string }>

/** What of the hooks' page may be our own code (B2), measured over the sources in packages/hooks/src/test/sizes.test.ts. */
export const ownCodeBudget: Budget = { gate: 12, aim: 9 }

/** What each further component may add to a page that has one (B6), and what is held of those that add more. */
export const furtherBudget: Budget = { gate: 5, aim: 2.5 }
export const furtherHeld: Readonly<Record<string, number>> = {
  'order-tracker': 8.2,
  'payment-approval': 6.9,
  'mobile-money-book': 5.2,
  'otp-login': 5.5,
}

/** The style sheet, the words of one area in one language, and the phone data after focus (B7). */
export const styleBudget: Budget = { gate: 9, aim: 6 }
export const wordsBudget: Budget = { gate: 3, aim: 2 }
export const phoneBudget: Budget = { gate: 16, aim: 12 }

/** How much more the worst of three bundlers may make of one page than the best (B8). */
export const bundlerBudget: Budget = { gate: 1.15, aim: 1.11 }
