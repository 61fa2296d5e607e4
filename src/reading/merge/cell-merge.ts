import { citationsWithin, writeCitations } from '#domain/words/citations/citations.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Citation } from '#domain/words/mandate.ts'
import { type LocalizedText, mergeWords, say } from '#domain/text.ts'

/** A text with the words of a paper in `language`. Absent or empty words change nothing. */
export const mergeOptional = (
  current: LocalizedText | undefined,
  incoming: LocalizedText | undefined,
  language: LanguageTag,
): LocalizedText | undefined => {
  const words = incoming ? say(incoming, language).text : ''
  if (words === '') return current
  return current ? mergeWords(current, language, words) : incoming
}

/**
 * The citations of a paper in `language`. The list stays the same where a reader sees no difference; words
 * keep their translations.
 */
export const mergeCitations = (
  current: readonly Citation[],
  incoming: readonly Citation[],
  language: LanguageTag,
): Citation[] => {
  if (writeCitations(current, language) === writeCitations(incoming, language)) return [...current]
  const wordings = current.flatMap(citation => ('words' in citation ? [citation.words] : []))
  return incoming.map(citation => {
    if ('reference' in citation) return citation
    const before = wordings.shift()
    return {
      words: before ? mergeWords(before, language, say(citation.words, language).text) : citation.words,
    }
  })
}

/** The words of an activity, and its citations. */
type Citing = { text: LocalizedText; citations: readonly Citation[] }

/**
 * The citations of an activity after its words were merged; those beside the words stay. Citations within the
 * words follow only the words of the source language.
 */
export const mergeWithin = (current: Citing, incoming: Citing, language: LanguageTag): Citation[] => [
  ...citationsInWords(current, incoming, language),
  ...citationsByPlace(current).beside,
]

/** The same for a paper with a mandate column, which replaces the citations beside the words. */
export const mergeWithinAndBeside = (
  current: Citing,
  incoming: Citing,
  language: LanguageTag,
): Citation[] => [
  ...citationsInWords(current, incoming, language),
  ...mergeCitations(citationsByPlace(current).beside, citationsByPlace(incoming).beside, language),
]

const citationsInWords = (current: Citing, incoming: Citing, language: LanguageTag): Citation[] => {
  const isNewSource =
    language === current.text.source && say(current.text, language).text !== say(incoming.text, language).text
  return citationsByPlace(isNewSource ? incoming : current).within
}

/** The citations in the words themselves, and those beside them. */
const citationsByPlace = ({ text, citations }: Citing): { within: Citation[]; beside: Citation[] } => {
  const inWords = new Set(
    citationsWithin(say(text, text.source).text).map(citation => JSON.stringify(citation)),
  )
  const isWithin = (citation: Citation) => inWords.has(JSON.stringify(citation))
  return { within: citations.filter(isWithin), beside: citations.filter(citation => !isWithin(citation)) }
}
