import type { Language } from '#domain/language.ts'
import type { CellKey, Column } from '#domain/plan/layout.ts'
import type { LegendEntry, ParsedPlan } from '#domain/papers/parsed-plan.ts'

/** A column of a generated table, with its heading and its width in letters of a landscape page. */
export type MadeColumn = Column & { heading: string; width: number }

/**
 * A row of a generated table. `cells` has the printed texts, with an empty line between paragraphs.
 * `spannedCells` names the cells that continue from the row above; a key in neither is a blank cell.
 */
export type MadeRow = { cells: Record<CellKey, string>; spannedCells: CellKey[]; hasTint: boolean }

/** A generated result; `mandates` are printed under the text, in its cell. */
export type MadeResult = { number: string; text: string; mandates: string; rows: MadeRow[] }

/** A generated section, printed under its own heading. */
export type MadeSection = { number: string; title: string; goal: string; results: MadeResult[] }

/** A generated plan, from which the file in every format and the perfect reading are made. */
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
  /** Whether a section's word, number, title and goal are in one paragraph. */
  headsTogether: boolean
  /** The character after the number of a result: none, a full stop or a colon. */
  numberMark: string
  /** Whether the headings are in two lines, with the years above. */
  yearsAbove: boolean
  /** Whether all sections are in one table, each under rows that span it (in formats with tables). */
  oneTable: boolean
  columns: MadeColumn[]
  sections: MadeSection[]
}

/** The legend as it is printed: codes with their meanings, then the meaning of a tinted row. */
export const legendText = ({ language, legend, tint }: MadePlan): string => {
  const separator = language === 'fr' ? '\u00a0; ' : '; '
  return `${[...legend.map(({ code, meaning }) => `${code} = ${meaning}`), tint.sentence].join(separator)}.`
}

/** The paragraphs above the table of a section, its goal last; some plans have them in one paragraph. */
export const sectionHead = (plan: MadePlan, section: MadeSection): string[] => {
  const colon = plan.language === 'fr' ? '\u00a0:' : ':'
  const [number, goal] = [`${section.number}. ${section.title}`, `${plan.goalWord}${colon}`]
  if (plan.headsTogether)
    return [`${plan.sectionWord} ${section.number}${colon} ${section.title}`, `${goal} ${section.goal}`]
  return [`${plan.sectionWord}${colon}`, number, goal, section.goal]
}

/**
 * The reading of a generated plan without any mistake, and without notes and places.
 * `colours` is whether the format shows tinted rows, which plain text does not.
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
