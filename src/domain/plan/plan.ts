import type { LanguageTag } from '../language.ts'
import type { LayoutColumn } from './layout.ts'
import type { Citation } from '../words/mandate.ts'
import type { LocalizedText } from '../text.ts'
import type { OptionalTexts } from './optional-texts.ts'

/** A level of a plan's tree, as the plan calls it ("Function", "Triennial result"). */
export type Level = { name: LocalizedText; plural: LocalizedText }

/**
 * A post of the Secretariat, as the lead column names it. `abbreviation` is how each language writes the
 * code, where it differs.
 */
export type Post = { code: string; title: LocalizedText; abbreviation?: LocalizedText }

/**
 * A source of money. `code` is how the plan names it (`NA`, `core`); `abbreviation` is how each language
 * writes it.
 */
export type FundingSource = {
  code: string
  kind: FundingKind
  title: LocalizedText
  abbreviation?: LocalizedText
}
/** What kind of money a funding source gives. */
export type FundingKind = 'core' | 'nonCore' | 'subjectToResources' | 'other'

/**
 * A lead or a support of an activity: a code and its qualifier, such as a region. `known` is false where the
 * legend has no such code.
 */
export type Assignment = { code: string; qualifier: string; known: boolean }

/**
 * A funding source of an activity. `known` is false where neither the legend nor the usual words of budgets
 * explain it.
 */
export type Funding = { code: string; known: boolean }

/** How an indicator is counted. A plan on paper gives only its text. */
export type IndicatorShape = {
  kind: 'text' | 'number' | 'percentage' | 'yesNo'
  unit?: string
  baseline?: string
  target?: LocalizedText
  dueOn?: string
  /** How the values of a period add up. */
  countingRule?: 'sum' | 'latest' | 'average'
  /** The measure that gives the number, e.g. `trainings.participants`. */
  source?: string
}

/** What should be true at the end of the plan's period. */
export type PeriodIndicator = IndicatorShape & {
  id: string
  version: number
  text: LocalizedText
  citations: Citation[]
}

/** What should be true at the end of a year. `link` says how it counts towards the period indicator. */
export type ActivityIndicator = IndicatorShape & {
  id: string
  version: number
  text: LocalizedText
  /** The paper says "not applicable" here: nothing is measured this year. */
  notApplicable: boolean
  link: 'addsUp' | 'latestCounts' | 'evidenceOnly' | 'none'
}

/**
 * What is done in one year. `closing` marks a cell that only says that the work of an earlier year is
 * finished ("Completed in 2023"). It is an entry of the plan, not work.
 */
export type Activity = OptionalTexts & {
  id: string
  version: number
  year: number
  text: LocalizedText
  closing: boolean
  leads: Assignment[] // the first leads, the others support; empty = as in the row above
  funding: Funding[] // empty = as in the row above
  indicators: ActivityIndicator[]
  citations: Citation[] // references within the text itself
  lineage: Lineage[] // where it comes from
}

/** The earlier activity that an activity continues, and how. */
export type Lineage = {
  fromActivityId: string
  kind: 'continued' | 'revised' | 'merged' | 'split' | 'completed' | 'dropped'
  why?: string
}

/** One row of the official table: the same work through the years, under a period indicator. */
export type Strand = {
  id: string
  version: number
  /**
   * Absent where the paper gives none, not even above. Consecutive strands with the same indicator share one
   * spanning cell.
   */
  indicatorId?: string
  tags: string[] // e.g. CEPA
  activities: Activity[] // by year
}

/** A node of the plan's tree: a section (level 1) or a result (level 2). */
export type PlanNode = {
  id: string
  version: number
  level: number
  number: string // "1", "1.1"
  title: LocalizedText // of a section: its title; of a result: its statement
  goal?: LocalizedText
  /** The mandates as a list of references; words between them are stored as citations with `words`. */
  citations: Citation[]
  children: PlanNode[]
  indicators: PeriodIndicator[] // of a result, in order
  strands: Strand[] // of a result, in order
}

/** A whole plan as a governing body approves it. */
export type Plan = {
  id: string
  version: number
  slug: string // its address: "wetlands-2023-2025"
  title: LocalizedText
  body: LocalizedText
  symbol?: string
  firstYear: number
  lastYear: number
  sourceLanguage: LanguageTag
  levels: Level[]
  layout: LayoutColumn[]
  posts: Post[]
  fundingSources: FundingSource[]
  /** What a tinted row means: the tag that the legend gives it. */
  tint?: string
  /**
   * Increases with every change to any part of the plan. Values computed from an older revision are out of
   * date.
   */
  revision: number
  sections: PlanNode[]
}
