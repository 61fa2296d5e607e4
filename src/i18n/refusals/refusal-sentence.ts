import type { Language } from '#domain/language.ts'
import type { Refusal, RefusalValues } from '#domain/refusal.ts'

import { apiRefusalSentences } from './api.ts'
import { changeRefusalSentences } from './changes.ts'
import { fileRefusalSentences } from './files.ts'
import { installationRefusalSentences } from './installation.ts'
import { peopleRefusalSentences } from './people.ts'
import type { RefusalSentences } from './refusal-sentences.ts'
import { returnRefusalSentences } from './returns.ts'

/** The sentence of a refusal in the reader's language: what, where, what to do. */
export const refusalSentence = (language: Language, { code, values }: Refusal): string => {
  // The compiler checks the values of a code where a Refusal is created.
  const sentence = sentences[code][language] as string | ((values: RefusalValues[typeof code]) => string)
  return typeof sentence === 'string' ? sentence : sentence(values)
}

const sentences: RefusalSentences<RefusalValues> = {
  ...fileRefusalSentences,
  ...changeRefusalSentences,
  ...returnRefusalSentences,
  ...peopleRefusalSentences,
  ...installationRefusalSentences,
  ...apiRefusalSentences,
}
