import { type Language, languages } from '#domain/language.ts'

/** A word or sentence in the three languages of the interface. */
export type InThree<T = string> = Record<Language, T>

/** The same text in English, French and Spanish. */
export const in3 = <T>(en: T, fr: T, es: T): InThree<T> => ({ en, fr, es })

/** A dictionary in one language: each text in three languages becomes the text in that one. */
export type InOne<D> = D extends InThree<infer T> ? T : { readonly [K in keyof D]: InOne<D[K]> }

/** A dictionary in one language, made once for each language. */
export const wordsIn = <D extends object>(dictionary: D, language: Language): InOne<D> => {
  const byLanguage = pickedWords.get(dictionary) ?? new Map<Language, unknown>()
  pickedWords.set(dictionary, byLanguage)
  if (!byLanguage.has(language)) byLanguage.set(language, pick(dictionary, language))
  return byLanguage.get(language) as InOne<D>
}

const pickedWords = new WeakMap<object, Map<Language, unknown>>()

const pick = (entry: object, language: Language): unknown =>
  isInThree(entry)
    ? entry[language]
    : Object.fromEntries(Object.entries(entry).map(([name, inner]) => [name, pick(inner, language)]))

const isInThree = (entry: object): entry is InThree<unknown> => {
  const names = Object.keys(entry)
  return names.length === languages.length && languages.every(language => names.includes(language))
}
