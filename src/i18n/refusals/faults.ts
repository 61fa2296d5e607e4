import type { Language } from '#domain/language.ts'
import type { Fault } from '#domain/refusal.ts'
import { formatDecimal } from '../field-formats.ts'
import { formatDay, formatNumber } from '../formats.ts'
import { in3, wordsIn } from '../in-three.ts'
import { faultSentences } from './fault-sentences.ts'
import { fieldLabel } from './field-labels.ts'

/** The sentence of a fault for display beside its field: what is wrong and what to do. */
export const faultSentence = (language: Language, fault: Fault): string =>
  fault.fault === 'check'
    ? fault.sentence[language]
    : faultSentences[fault.fault][language](detailOf(language, fault))

/** What the sentence of a fault names, as its language writes it: a limit, a day or words. */
const detailOf = (language: Language, fault: Fault): string => {
  if ('most' in fault) return formatDecimal(language, String(fault.most))
  if ('least' in fault) return formatDecimal(language, String(fault.least))
  if ('day' in fault) return formatDay(language, fault.day)
  return 'words' in fault ? fault.words : ''
}

/** The sentence of several faults: the first ones with their labels, the number of others, what to do. */
export const sentenceOfFaults = (language: Language, faults: readonly Fault[]): string => {
  const { withLabel, more, again } = wordsIn(faultListWords, language)
  const sentences = faults.slice(0, mostInSentence).map(fault => {
    const label = fieldLabel(language, fault.field)
    return label === undefined
      ? faultSentence(language, fault)
      : withLabel(label, faultSentence(language, fault))
  })
  const others = faults.length - mostInSentence
  return [...new Set(sentences), ...(others > 0 ? [more(formatNumber(language, others))] : []), again].join(
    ' ',
  )
}

const mostInSentence = 3

const faultListWords = {
  withLabel: in3(
    (label: string, sentence: string) => `“${label}”: ${sentence}`,
    (label, sentence) => `«\u00a0${label}\u00a0»\u00a0: ${sentence}`,
    (label, sentence) => `«${label}»: ${sentence}`,
  ),
  more: in3(
    (others: string) => `More such faults: ${others}.`,
    others => `Autres fautes de ce genre\u00a0: ${others}.`,
    others => `Otros errores de este tipo: ${others}.`,
  ),
  again: in3('Correct it and send it again.', 'Corrigez-le et renvoyez-le.', 'Corríjalo y envíelo de nuevo.'),
}
