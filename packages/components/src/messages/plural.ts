type Sentences = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string }

/** The sentence for a count, by the language's own rules: Arabic has six forms, Swahili two. */
export const plural = (locale: string, count: number, sentences: Sentences): string =>
  sentences[new Intl.PluralRules(locale).select(count)] ?? sentences.other
