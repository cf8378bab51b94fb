/** The steps of a checkout, in their order. */
export const checkoutSteps = ['contact', 'delivery', 'payment', 'review'] as const

export type CheckoutStep = (typeof checkoutSteps)[number]

/** What is known so far. */
interface Known {
  /** Signed in, or a guest who said who they are. */
  readonly buyer: boolean
  readonly orderType: string | null
  readonly address: object | null
  readonly wallet: object | null
}

/** Only what is delivered needs an address. */
export const needsAddress = (orderType: string | null): boolean => orderType === 'delivery'

const isKnown = (step: CheckoutStep, { buyer, orderType, address, wallet }: Known): boolean =>
  step === 'contact'
    ? buyer
    : step === 'delivery'
      ? orderType !== null && (address !== null || !needsAddress(orderType))
      : step === 'payment'
        ? wallet !== null
        : false

/** The steps that are answered already, wherever the shopper is. */
export const knownSteps = (known: Known): CheckoutStep[] => checkoutSteps.filter((step) => isKnown(step, known))

/** Where a shopper stands: at the step that they went back to, else at the first that is still open. */
export const currentStep = (known: Known, editing: CheckoutStep | null): CheckoutStep =>
  editing !== null && (editing === 'contact' || known.buyer)
    ? editing
    : (checkoutSteps.find((step) => !isKnown(step, known)) ?? 'review')
