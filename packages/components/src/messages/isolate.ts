/**
 * Sets a shopper's own text inside a sentence, so that its writing direction cannot turn the sentence around:
 * Unicode's "first strong isolate", and no direction marks of its own.
 */
export const isolate = (text: string): string => `\u2068${withoutDirectionMarks(text)}\u2069`

/** Takes out the characters that reorder the text around them: a name never needs them. */
export const withoutDirectionMarks = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
