import type { PaperContent } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import type { PersonName } from '#domain/people/person-name.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import type { LocalizedText } from '#domain/text.ts'

/**
 * The earlier version from which a paper shows the changes.
 * `changedBy` named the later version, at `changedAt` (an ISO instant).
 */
export type EarlierVersion = PlanState & { version: string; changedBy: PersonName; changedAt: string }

/**
 * The input of a report: the frozen plan with its progress, and what its cover states.
 * That is the version's name, the cover in the paper's language, the day of the paper, and its author.
 */
export type ReportInput = PlanState & {
  since?: EarlierVersion
  version: string
  cover: PaperCover
  madeOn: string
  author: string
}

/**
 * A kind of paper that Jacana issues. Pure.
 * It has a name for addresses and commands, a title for people, a cover before any edit, and a function that
 * makes the pages.
 */
export type Report = {
  name: string
  title: LocalizedText
  cover: (language: Language) => PaperCover
  lay: (facts: ReportInput, language: Language) => PaperContent
}
