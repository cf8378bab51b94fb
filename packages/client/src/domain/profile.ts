/** The shopper as Cimplify Link knows them. Each of the three may be `null`: nobody said it yet. */
export interface LinkCustomer {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  /** E.164. */
  readonly phone: string | null
}
