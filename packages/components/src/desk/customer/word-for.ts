/** The language's word for one of the API's. A later word of the API is shown as it comes. */
export const wordFor = (words: Readonly<Record<string, string>>, word: string): string =>
  // Nobody keeps an API from saying `constructor`.
  Object.hasOwn(words, word) ? (words[word] ?? word) : word
