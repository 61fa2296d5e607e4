import { type Language, languages } from '../language.ts'
import { type LocalizedText, translationState } from '../text.ts'
import { planParts } from './plan-parts.ts'
import { resultsOf } from './plan-table.ts'
import type { Plan } from './plan.ts'

/** How far a plan's texts are translated: how many there are, and how many are missing or out of date. */
export type TranslatedShare = { language: Language; texts: number; missing: number; outOfDate: number }

/** What becomes visible with a plan, in numbers. */
export type PublicationSummary = {
  sections: number
  results: number
  activities: number
  languages: readonly TranslatedShare[]
}

/** The numbers of what becomes visible when a plan is published. */
export const publicationSummary = (plan: Plan): PublicationSummary => {
  const parts = [...planParts(plan).values()]
  const texts = parts.flatMap(({ value }) => textsIn(value))
  return {
    sections: plan.sections.length,
    results: plan.sections.flatMap(resultsOf).length,
    activities: parts.filter(({ kind }) => kind === 'activity').length,
    languages: languages.map(language => shareOf(language, texts)),
  }
}

const shareOf = (language: Language, texts: readonly LocalizedText[]): TranslatedShare => {
  const states = texts.map(text => translationState(text, language))
  const count = (state: (typeof states)[number]) => states.filter(each => each === state).length
  return { language, texts: texts.length, missing: count('missing'), outOfDate: count('outOfDate') }
}

/** The texts in a part of a plan that have words; an empty text needs no translation. */
const textsIn = (value: unknown): LocalizedText[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if (!isText(value)) return Object.values(value).flatMap(textsIn)
  return value.words[value.source]?.text.trim() ? [value] : []
}

const isText = (value: object): value is LocalizedText => 'source' in value && 'words' in value
