import type { ColumnRole } from '#domain/plan/layout.ts'
import type { OptionalText } from '#domain/plan/optional-texts.ts'
import type { LegendEntry } from '#domain/papers/parsed-plan.ts'

/** The gender and number of a thing, on which participles depend in French and Spanish. */
export type WordForm = 'ms' | 'fs' | 'mp' | 'fp'

/** The words of generated plans in one language, for an invented convention on night skies. */
export type PlanVocabulary = {
  symbol: string
  title: string
  annexTitle: string
  actionHeading: string
  actionRequested: string
  paragraphs: string[]
  sectionWord: string
  goalWord: string
  posts: LegendEntry[]
  budgets: LegendEntry[]
  regions: string[]
  /** The names of sources in the funding column: words, or codes that `budgets` explains. */
  funding: string[]
  tint: { sentence: string; tag: string }
  sections: { title: string; goal: string }[]
  results: string[]
  verbs: { infinitive: string; participle: (form: WordForm) => string }[]
  things: { text: string; form: WordForm }[]
  /** Phrases that may follow a thing: for whom, with whom, by when. */
  tails: string[]
  /** The outcomes of a period. */
  outcomes: string[]
  meetings: string[]
  organise: string
  meetingText: string
  numbersOf: string[]
  completedTexts: (year: number) => string[]
  continuedText: (year: number) => string
  targets: string[]
  months: string[]
  priorities: string[]
  notes: string[]
  mandates: MandateWords
  /** The headings of a column, in several styles; `{year}` stands for its year. */
  headings: Record<Exclude<ColumnRole, OptionalText>, string[]> & Partial<Record<OptionalText, string[]>>
  headingsWithoutYear: Record<'activity' | 'activityIndicator', string[]>
}

/** The words with which a language cites mandates. */
export type MandateWords = {
  resolution: string
  resolutions: string
  decision: string
  article: string
  paragraph: string
  annex: string
  and: string
  between: string
  rules: string
}
