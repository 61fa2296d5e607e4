import { citationsWithin, writeCitations } from '#domain/words/citations/citations.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Citation } from '#domain/words/mandate.ts'
import { type LocalizedText, mergeWords, say } from '#domain/text.ts'

/** A text with what a paper in `language` says of it; a paper that says nothing, or says it empty, changes nothing. */
export const mergeOptional = (
  current: LocalizedText | undefined,
  incoming: LocalizedText | undefined,
  language: LanguageTag,
): LocalizedText | undefined => {
  const words = incoming ? say(incoming, language).text : ''
  if (words === '') return current
  return current ? mergeWords(current, language, words) : incoming
}

/** Citations as a paper in `language` has them: the same list where a reader sees no difference; words keep their translations. */
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
 * The citations of an activity whose words a paper gives anew; those beside the words stay. Those within the words follow
 * the words of the plan's own language only.
 */
export const mergeWithin = (current: Citing, incoming: Citing, language: LanguageTag): Citation[] => [
  ...citationsInWords(current, incoming, language),
  ...apart(current).beside,
]

/** The same for a paper with a mandate column: the citations beside the words follow it. */
export const mergeWithinAndBeside = (known: Citing, said: Citing, language: LanguageTag): Citation[] => [
  ...citationsInWords(known, said, language),
  ...mergeCitations(apart(known).beside, apart(said).beside, language),
]

const citationsInWords = (known: Citing, said: Citing, language: LanguageTag): Citation[] => {
  const isNewSource =
    language === known.text.source && say(known.text, language).text !== say(said.text, language).text
  return apart(isNewSource ? said : known).within
}

/** Which citations stand in the words themselves, and which beside them. */
const apart = ({ text, citations }: Citing): { within: Citation[]; beside: Citation[] } => {
  const inWords = new Set(
    citationsWithin(say(text, text.source).text).map(citation => JSON.stringify(citation)),
  )
  const isWithin = (citation: Citation) => inWords.has(JSON.stringify(citation))
  return { within: citations.filter(isWithin), beside: citations.filter(citation => !isWithin(citation)) }
}
