import type { PaperContent } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import type { LocalizedText } from '#domain/text.ts'

/** The earlier version that a paper tells the changes from; who named the later one, and when (an ISO instant). */
export type EarlierVersion = PlanState & { version: string; changedBy: string; changedAt: string }

/** What a paper is made from: the frozen plan with its progress, the name of its version, the cover in the paper's language, the day it bears, whose paper it is. */
export type ReportInput = PlanState & {
  since?: EarlierVersion
  version: string
  cover: PaperCover
  madeOn: string
  author: string
}

/**
 * A paper that Jacana issues: its name in addresses and commands, its name for people, its cover before anybody has edited
 * it, and how its facts become pages. Pure.
 */
export type Report = {
  name: string
  title: LocalizedText
  cover: (language: Language) => PaperCover
  lay: (facts: ReportInput, language: Language) => PaperContent
}
