import { languages, type Language } from '#domain/language.ts'
import { fold } from '#domain/words/fold.ts'

/** The language of a text: the one with most of its small words, by default English. */
export const detectLanguage = (text: string): Language => {
  const counts: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  for (const word of fold(text).split(/[^a-z']+/)) {
    for (const language of languages) if (smallWords[language].has(word)) counts[language] += 1
  }
  return languages.reduce((best, language) => (counts[language] > counts[best] ? language : best))
}

const smallWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the of and to in for with by on is are be as from this that its will at has have been'.split(' '),
  ),
  fr: new Set(
    "le les des et du une dans par pour sur au aux est sont avec qui ce cette ses d'une il ete afin".split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las del y en por una con para al es son que se su sus lo como este esta sido'.split(' '),
  ),
}
