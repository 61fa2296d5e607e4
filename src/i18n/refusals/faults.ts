import type { Language } from '#domain/language.ts'
import type { Fault, FaultCode } from '#domain/refusal.ts'
import { formatNumber } from '../formats.ts'
import { in3, type InThree, wordsIn } from '../in-three.ts'
import { fieldLabel } from './field-labels.ts'

/** The sentence of a fault for display beside its field: what is wrong and what to do. */
export const faultSentence = (language: Language, fault: Fault): string => {
  const limit = 'most' in fault ? fault.most : 'least' in fault ? fault.least : undefined
  return faultSentences[fault.fault][language](limit === undefined ? '' : formatNumber(language, limit))
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

/** The sentence of each fault; `limit` is the most or the least that the field may hold. */
const faultSentences: Record<FaultCode, InThree<(limit: string) => string>> = {
  missing: in3(
    () => 'Fill in this field.',
    () => 'Remplissez ce champ.',
    () => 'Rellene este campo.',
  ),
  tooLong: in3(
    limit => `Write at most ${limit} characters.`,
    limit => `Écrivez ${limit} caractères au plus.`,
    limit => `Escriba ${limit} caracteres como máximo.`,
  ),
  tooShort: in3(
    limit => `Write at least ${limit} characters.`,
    limit => `Écrivez ${limit} caractères au moins.`,
    limit => `Escriba ${limit} caracteres como mínimo.`,
  ),
  tooLarge: in3(
    limit => `Write a number that is not above ${limit}.`,
    limit => `Écrivez un nombre qui ne dépasse pas ${limit}.`,
    limit => `Escriba un número que no pase de ${limit}.`,
  ),
  tooSmall: in3(
    limit => `Write a number that is not below ${limit}.`,
    limit => `Écrivez un nombre qui n’est pas inférieur à ${limit}.`,
    limit => `Escriba un número que no sea inferior a ${limit}.`,
  ),
  tooMany: in3(
    limit => `Give at most ${limit} of them.`,
    limit => `N’en donnez pas plus de ${limit}.`,
    limit => `No dé más de ${limit}.`,
  ),
  tooFew: in3(
    limit => `Give at least ${limit} of them.`,
    limit => `Donnez-en au moins ${limit}.`,
    limit => `Dé al menos ${limit}.`,
  ),
  notANumber: in3(
    () => 'Write a number in figures.',
    () => 'Écrivez un nombre en chiffres.',
    () => 'Escriba un número en cifras.',
  ),
  notADay: in3(
    () => 'Write a day such as 2026-11-30.',
    () => 'Écrivez un jour tel que 2026-11-30.',
    () => 'Escriba un día como 2026-11-30.',
  ),
  notALanguage: in3(
    () => 'Choose English, French or Spanish.',
    () => 'Choisissez l’anglais, le français ou l’espagnol.',
    () => 'Elija inglés, francés o español.',
  ),
  notOneOf: in3(
    () => 'Choose one of the values offered.',
    () => 'Choisissez une des valeurs proposées.',
    () => 'Elija uno de los valores que se ofrecen.',
  ),
  notAnAddress: in3(
    () => 'This is not an e-mail address. Write it as name@example.org.',
    () => 'Ce n’est pas une adresse électronique. Écrivez-la comme nom@example.org.',
    () => 'No es una dirección de correo. Escríbala como nombre@example.org.',
  ),
  malformed: in3(
    () => 'This cannot be read here. Write it as the field asks.',
    () => 'Ceci ne peut être lu ici. Écrivez-le comme le champ le demande.',
    () => 'Esto no se puede leer aquí. Escríbalo como lo pide el campo.',
  ),
  unknown: in3(
    () => 'This page has no such field. Open the page again.',
    () => 'Cette page n’a pas ce champ. Ouvrez-la de nouveau.',
    () => 'Esta página no tiene ese campo. Ábrala de nuevo.',
  ),
}
