import type { Language } from '#domain/language.ts'
import type { CellKey, Column } from '#domain/plan/layout.ts'
import type { LegendEntry, ParsedPlan } from '#domain/papers/parsed-plan.ts'

/** A column of a made table: what it holds, the words above it, and its width in letters of a landscape page. */
export type MadeColumn = Column & { heading: string; width: number }

/**
 * A row of a made table. `cells` holds what is printed, paragraphs parted by an empty line, bullets beginning with `• `.
 * `spanned` names the cells that the row above continues into this one; a key in neither is a blank cell.
 */
export type MadeRow = { cells: Record<CellKey, string>; spannedCells: CellKey[]; hasTint: boolean }

/** A made result. `mandates` are printed under the text, in its cell. */
export type MadeResult = { number: string; text: string; mandates: string; rows: MadeRow[] }

/** A made section, printed under its own heading. */
export type MadeSection = { number: string; title: string; goal: string; results: MadeResult[] }

/** The plan of an invented convention: the one description from which every format, and the perfect reading, is made. */
export type MadePlan = {
  seed: number
  language: Language
  symbol: string
  title: string
  annexWord: string
  annexTitle: string
  actionHeading: string
  actionRequested: string
  paragraphs: string[]
  legend: LegendEntry[]
  tint: { sentence: string; tag: string }
  sectionWord: string
  goalWord: string
  /** Whether a section's word, number and title stand in one paragraph, and so its goal. */
  headsTogether: boolean
  /** What follows the number of a result: nothing, a stop, a colon. */
  numberMark: string
  /** Whether the headings stand in two lines, years above. */
  yearsAbove: boolean
  /** Whether all sections stand in one table, each under rows that go across it (where the format has tables). */
  oneTable: boolean
  columns: MadeColumn[]
  sections: MadeSection[]
}

/** The legend as it is printed: codes with their meanings, then what a tinted row means. */
export const legendText = ({ language, legend, tint }: MadePlan): string => {
  const separator = language === 'fr' ? '\u00a0; ' : '; '
  return `${[...legend.map(({ code, meaning }) => `${code} = ${meaning}`), tint.sentence].join(separator)}.`
}

/** The paragraphs that stand over the table of a section, its goal last: parted in some plans, together in others. */
export const sectionHead = (plan: MadePlan, section: MadeSection): string[] => {
  const colon = plan.language === 'fr' ? '\u00a0:' : ':'
  const [number, goal] = [`${section.number}. ${section.title}`, `${plan.goalWord}${colon}`]
  if (plan.headsTogether)
    return [`${plan.sectionWord} ${section.number}${colon} ${section.title}`, `${goal} ${section.goal}`]
  return [`${plan.sectionWord}${colon}`, number, goal, section.goal]
}

/**
 * What a reader that makes no mistake understands of a made plan. `colours` says whether the format shows
 * tinted rows:
 * plain text does not. Notes are not read, so they are not in it; neither are places.
 */
export const perfectReading = (plan: MadePlan, colours: boolean): ParsedPlan => ({
  document: {
    symbol: plan.symbol,
    title: plan.title,
    language: plan.language,
    actionRequested: plan.actionRequested,
    paragraphs: plan.paragraphs,
    legend: plan.legend,
    tint: plan.tint.tag,
  },
  columns: plan.columns.map(({ role, year }) => (year === undefined ? { role } : { role, year })),
  sections: plan.sections.map(section => ({
    number: section.number,
    title: section.title,
    goal: section.goal,
    results: section.results.map(result => ({
      number: result.number,
      text: result.text,
      mandatesText: result.mandates,
      rows: result.rows.map(row => ({
        cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => key !== 'note')),
        ...(colours && row.hasTint ? { tags: [plan.tint.tag] } : {}),
      })),
    })),
  })),
  doubts: [],
  warnings: [],
})
