import type { LanguageTag } from '../language.ts'
import type { LayoutColumn } from './layout.ts'
import type { Citation } from '../words/mandate.ts'
import type { LocalizedText } from '../text.ts'
import type { OptionalTexts } from './optional-texts.ts'

/** A level of a plan's tree, as its own people call it ("Function", "Triennial result"). */
export type Level = { name: LocalizedText; plural: LocalizedText }

/** A post of the Secretariat: what stands in the lead column. `abbreviation` is how each language writes the code; without it, the code. */
export type Post = { code: string; title: LocalizedText; abbreviation?: LocalizedText }

/** Where the money comes from. `code` is how the plan names it (`NA`, `core`), `abbreviation` how each language writes it; `kind` is what it is. */
export type FundingSource = {
  code: string
  kind: FundingKind
  title: LocalizedText
  abbreviation?: LocalizedText
}
export type FundingKind = 'core' | 'nonCore' | 'subjectToResources' | 'other'

/** A lead or a support as the plan names it: a code, and what follows it (a region, say). `known` is false where the legend has no such code. */
export type Assignment = { code: string; qualifier: string; known: boolean }

/** A funding source as an activity names it. `known` is false where neither the legend nor the words of budgets explain it. */
export type Funding = { code: string; known: boolean }

/** How an indicator is counted; `text` is all that a plan on paper gives. */
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

/** What the plan wants to see at the end of its period. */
export type PeriodIndicator = IndicatorShape & {
  id: string
  version: number
  text: LocalizedText
  citations: Citation[]
}

/** What the year wants to see. `link` says how it feeds the period indicator. */
export type ActivityIndicator = IndicatorShape & {
  id: string
  version: number
  text: LocalizedText
  /** The paper says "not applicable" here: nothing is measured this year. */
  notApplicable: boolean
  link: 'addsUp' | 'latestCounts' | 'evidenceOnly' | 'none'
}

/**
 * What is done in one year. `closing` marks a cell that only says that last year's activity is finished
 * ("Completed in 2023"): it is an entry of the plan, not work.
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

/** Where an activity of a year comes from. */
export type Lineage = {
  fromActivityId: string
  kind: 'continued' | 'revised' | 'merged' | 'split' | 'completed' | 'dropped'
  why?: string
}

/** One row of the official table: the same work followed through the years, under a period indicator. */
export type Strand = {
  id: string
  version: number
  /** Absent where the paper gives none, not even above. Following strands with the same indicator form one spanning cell. */
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
  /** The mandate column or paragraph as a list of references; free words between them are kept as `words` citations. */
  citations: Citation[]
  children: PlanNode[]
  indicators: PeriodIndicator[] // of a result, in order
  strands: Strand[] // of a result, in order
}

/** A whole plan as a governing body approves it: what pages show, exports write and imports are compared with. */
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
  /** Counts every change to anything of this plan: what was computed from an older revision is stale. */
  revision: number
  sections: PlanNode[]
}
