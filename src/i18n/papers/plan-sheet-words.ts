import { isLanguage, type LanguageTag } from '#domain/language.ts'
import { in3, type InOne, wordsIn } from '../in-three.ts'

/** The words that exported plans add to those of the plan itself. An import reads them back. */
const planWordsInThree = {
  plan: in3('Plan', 'Plan', 'Plan'),
  section: in3('Section', 'Section', 'Sección'),
  goal: in3('Goal', 'But', 'Objetivo'),
  mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  result: in3('Result', 'Résultat', 'Resultado'),
  number: in3('No.', 'N°', 'N.º'),
  tags: in3('Tags', 'Étiquettes', 'Etiquetas'),
  /** The meaning of a tinted row, in a sentence with the colour. */
  tinted: in3(
    (tag: string) => `${tag} (in red)`,
    tag => `${tag} (sur fond rouge)`,
    tag => `${tag} (con fondo rojo)`,
  ),
  colon: in3(':', '\u00a0:', ':'),
}

export type PlanWords = InOne<typeof planWordsInThree>

/** The words of exported plans in a language, or in English where the interface lacks that language. */
export const planWords = (language: LanguageTag): PlanWords =>
  wordsIn(planWordsInThree, isLanguage(language) ? language : 'en')
