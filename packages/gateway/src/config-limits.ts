import * as v from 'valibot'

const sentence = "createGateway's `limits` are whole numbers above 0, counted per ten minutes."

const count = (otherwise: number) =>
  v.optional(v.pipe(v.number(sentence), v.safeInteger(sentence), v.gtValue(0, sentence)), otherwise)

/** How much of what is let through in ten minutes. Each is generous: it slows a flood down and meets no shopper. */
export const limitsSchema = v.strictObject(
  {
    /** Codes asked for, for one contact from one device. Above the API's own pace, so that the API speaks first. */
    sends: count(10),
    /** The same, whoever asks. */
    sendsPerContact: count(30),
    /** From one block of addresses: a /24, or a /48 of IPv6. Mobile networks put many shoppers behind one. */
    sendsPerAddressBlock: count(200),
    /** To one block of ten thousand phone numbers: what those go through who are paid for each message. */
    sendsPerNumberBlock: count(100),
    sendsInTotal: count(5_000),
    /** Codes tried for one contact from one device. */
    guesses: count(15),
    /** The same, whoever tries. */
    guessesPerContact: count(60),
    guessesPerAddressBlock: count(400),
    guessesInTotal: count(10_000),
    /** Questions whether a contact has an account, where `checkStatus` is on. */
    checksPerAddressBlock: count(30),
    checksInTotal: count(1_000),
  },
  sentence,
)

export type LimitsSettings = v.InferOutput<typeof limitsSchema>
