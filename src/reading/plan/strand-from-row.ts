import { type OptionalText, optionalTextsIn } from '#domain/plan/optional-texts.ts'
import { largest } from '#domain/extremes.ts'
import { readFunding, readLeads } from '#domain/plan/assignments.ts'
import { isClosing, isNotApplicable } from '#domain/words/cell-words.ts'
import { citationsWithin, readCitations } from '#domain/words/citations/citations.ts'
import type { LanguageTag } from '#domain/language.ts'
import { type CellKey, cellKey, type Column } from '#domain/plan/layout.ts'
import type { PlanCodes } from './paper-codes.ts'
import type { Activity, ActivityIndicator, Lineage, Strand } from '#domain/plan/plan.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { textIn } from '#domain/text.ts'

/** What reading the cells of a row needs. */
export type RowContext = PlanCodes & {
  language: LanguageTag
  columns: readonly Column[]
  firstYear: number
  newId: () => string
}

/**
 * The strand in a row of the official table. Leads, funding, optional texts and mandates belong to the
 * activity of the newest year. If the row has none, an empty activity is added for them.
 */
export const strandOf = (
  cells: Record<CellKey, string>,
  tags: readonly string[],
  indicatorId: string | undefined,
  context: RowContext,
): Strand => {
  const years = new Map<number, YearCells>()
  for (const column of context.columns) {
    const cell = cells[cellKey(column)]
    if (cell === undefined || (column.role !== 'activity' && column.role !== 'activityIndicator')) continue
    const year = yearOfColumn(column, context.columns, context.firstYear)
    years.set(year, { ...years.get(year), [column.role]: cell })
  }
  const sharedFields = sharedFieldsOf(cells, context)
  if (years.size === 0 && Object.values(sharedFields).some(part => part !== undefined && part.length > 0))
    years.set(newestYear(context), {})
  const inOrder = [...years].sort(([a], [b]) => a - b)
  const activities: Activity[] = []
  for (const [year, yearCells] of inOrder) {
    const before = activities.at(-1)
    activities.push(
      activityOf(year, yearCells, before, year === inOrder.at(-1)?.[0] ? sharedFields : noFields, context),
    )
  }
  return {
    id: context.newId(),
    version: 1,
    ...(indicatorId !== undefined && { indicatorId }),
    tags: [...tags],
    activities,
  }
}

type YearCells = { activity?: string; activityIndicator?: string }

/** The fields that a row has once, not for each year. */
type SharedFields = Pick<Activity, 'leads' | 'funding' | 'citations' | OptionalText> & { target?: string }

const noFields: SharedFields = { leads: [], funding: [], citations: [] }

const sharedFieldsOf = (
  cells: Record<CellKey, string>,
  { columns, posts, fundingSources, language }: RowContext,
): SharedFields => {
  const ownTarget =
    cells.periodIndicator === undefined || columns.some(({ role }) => role === 'activityIndicator')
  return {
    leads: readLeads(cells.lead ?? '', posts, language),
    funding: readFunding(cells.funding ?? '', fundingSources, language),
    citations: readCitations(cells.mandate ?? '', language),
    ...optionalTextsIn(cells),
    ...(cells.target !== undefined && ownTarget && { target: cells.target }),
  }
}

const newestYear = ({ columns, firstYear }: RowContext): number => {
  const years = columns
    .filter(({ role }) => role === 'activity')
    .map(column => yearOfColumn(column, columns, firstYear))
  return largest([firstYear, ...years])
}

const activityOf = (
  year: number,
  cells: YearCells,
  before: Activity | undefined,
  sharedFields: SharedFields,
  context: RowContext,
): Activity => {
  const { language, newId } = context
  const words = cells.activity ?? ''
  const closing = isClosing(words, year)
  const within = citationsWithin(words)
  const { target, citations, ...otherFields } = sharedFields
  return {
    id: newId(),
    version: 1,
    year,
    text: textIn(language, words),
    closing,
    ...otherFields,
    indicators:
      cells.activityIndicator === undefined && target === undefined
        ? []
        : [indicatorOf(cells.activityIndicator ?? '', target, context)],
    citations: [
      ...within,
      ...citations.filter(citation => !within.some(other => sameCitation(other, citation))),
    ],
    lineage: before ? [{ fromActivityId: before.id, kind: lineageKind(before, words, closing) }] : [],
  }
}

const sameCitation = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const indicatorOf = (
  cell: string,
  target: string | undefined,
  { language, newId }: RowContext,
): ActivityIndicator => ({
  id: newId(),
  version: 1,
  kind: 'text',
  text: textIn(language, cell),
  ...(target !== undefined && { target: textIn(language, target) }),
  notApplicable: isNotApplicable(cell),
  link: 'none',
})

const lineageKind = (before: Activity, words: string, closing: boolean): Lineage['kind'] => {
  if (closing) return 'completed'
  return before.text.words[before.text.source]?.text === words ? 'continued' : 'revised'
}
