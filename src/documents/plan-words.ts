import { isLanguage, type Language, type LanguageTag } from '#domain/language.ts'

/** The words that papers of ours add to those of the plan. All of them are words that our readers know. */
export type PlanWords = {
  plan: string
  section: string
  goal: string
  mandates: string
  result: string
  number: string
  tags: string
  /** What a tinted row means, in a sentence that names the colour. */
  tinted: (tag: string) => string
  colon: string
}

/** These words in a language; in English where we do not speak it. */
export const planWords = (language: LanguageTag): PlanWords => words[isLanguage(language) ? language : 'en']

const words: Record<Language, PlanWords> = {
  en: {
    plan: 'Plan',
    section: 'Section',
    goal: 'Goal',
    mandates: 'Mandates',
    result: 'Result',
    number: 'No.',
    tags: 'Tags',
    tinted: tag => `${tag} (in red)`,
    colon: ':',
  },
  fr: {
    plan: 'Plan',
    section: 'Section',
    goal: 'But',
    mandates: 'Mandats',
    result: 'Résultat',
    number: 'N°',
    tags: 'Étiquettes',
    tinted: tag => `${tag} (sur fond rouge)`,
    colon: '\u00a0:',
  },
  es: {
    plan: 'Plan',
    section: 'Sección',
    goal: 'Objetivo',
    mandates: 'Mandatos',
    result: 'Resultado',
    number: 'N.º',
    tags: 'Etiquetas',
    tinted: tag => `${tag} (con fondo rojo)`,
    colon: ':',
  },
}
