import { citationsWithin, readCitations } from '#domain/words/citations/citations.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import { headedColumn, levelsNamed } from '#domain/papers/official-words.ts'
import { type PlanCodes, codesOfPaper } from './paper-codes.ts'
import type { ParsedPlan, ParsedResult, ParsedSection } from '#domain/papers/parsed-plan.ts'
import type { PeriodIndicator, Plan, PlanNode, Strand } from '#domain/plan/plan.ts'
import { yearsOfPaper } from '#domain/papers/plan-years.ts'
import { type RowContext, strandOf } from './strand-from-row.ts'
import { textIn } from '#domain/text.ts'

/**
 * What a paper does not say: new ids, the year of a plan without years, and the known codes. `undatedYear` is
 * the year of columns without one, by default the first of the plan.
 */
export type PlanNeeds = {
  newId: () => string
  thisYear: number
  slug?: string
  knownCodes?: PlanCodes
  undatedYear?: number
}

/** The plan in a paper, in the paper's language, with new ids and versions. */
export const planFromPaper = (parsedPlan: ParsedPlan, needs: PlanNeeds): Plan => {
  const { document, columns, headings } = parsedPlan
  const { language } = document
  const { posts, fundingSources } = codesOfPaper(
    parsedPlan,
    needs.knownCodes ?? { posts: [], fundingSources: [] },
  )
  const { firstYear, lastYear } = yearsOfPaper(parsedPlan) ?? {
    firstYear: needs.thisYear,
    lastYear: needs.thisYear,
  }
  const context: RowContext = {
    language,
    columns,
    firstYear: needs.undatedYear ?? firstYear,
    posts,
    fundingSources,
    newId: needs.newId,
  }
  const title = document.title ?? ''
  return {
    id: needs.newId(),
    version: 1,
    slug: needs.slug ?? slugOf(title, firstYear, lastYear),
    title: textIn(language, title),
    body: textIn(language, ''),
    ...(document.symbol !== undefined && { symbol: document.symbol }),
    firstYear,
    lastYear,
    sourceLanguage: language,
    levels: levelsNamed(document.sectionName, language),
    layout: columns.map((column, i) => headedColumn(column, headings?.[i], language)),
    posts: [...posts],
    fundingSources: [...fundingSources],
    ...(document.tint !== undefined && { tint: document.tint }),
    revision: 1,
    sections: parsedPlan.sections.map(section => sectionNode(section, context)),
  }
}

/** The address of a plan: its title without accents, and its years ("work-plan-2023-2025"). */
export const slugOf = (title: string, firstYear: number, lastYear: number): string => {
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear}-${lastYear}`
  const words = title
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(?:19|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?/g, ' ')
    .match(/[a-z0-9]+/g)
  const first = (words ?? ['plan']).slice(0, 6)
  const last = first.findLastIndex(word => !smallWords.has(word))
  return [...first.slice(0, last + 1), years].join('-')
}

/** Words that a title does not end with. */
const smallWords = new Set(
  'a and de del des du el en et for la las le les los of on para pour sobre sur the y'.split(' '),
)

const sectionNode = ({ number, title, goal, results }: ParsedSection, context: RowContext): PlanNode => ({
  id: context.newId(),
  version: 1,
  level: 1,
  number,
  title: textIn(context.language, title),
  ...(goal !== '' && { goal: textIn(context.language, goal) }),
  citations: [],
  children: results.map(result => resultNode(result, context)),
  indicators: [],
  strands: [],
})

const resultNode = ({ number, text, mandatesText, rows }: ParsedResult, context: RowContext): PlanNode => {
  const indicators: PeriodIndicator[] = []
  const strands: Strand[] = []
  for (const { cells, tags } of rows) {
    const cell = cells.periodIndicator
    if (cell !== undefined) indicators.push(periodIndicator(cell, targetOfPeriod(cells, context), context))
    strands.push(strandOf(cells, tags ?? [], indicators.at(-1)?.id, context))
  }
  return {
    id: context.newId(),
    version: 1,
    level: 2,
    number,
    title: textIn(context.language, text),
    citations: readCitations(mandatesText, context.language),
    children: [],
    indicators,
    strands,
  }
}

const periodIndicator = (
  cell: string,
  target: string | undefined,
  { language, newId }: RowContext,
): PeriodIndicator => ({
  id: newId(),
  version: 1,
  kind: 'text',
  text: textIn(language, cell),
  ...(target !== undefined && { target: textIn(language, target) }),
  citations: citationsWithin(cell),
})

/** The target of the period indicator, where the table has no indicators of the year. */
const targetOfPeriod = (cells: Record<CellKey, string>, { columns }: RowContext): string | undefined =>
  columns.some(({ role }) => role === 'activityIndicator') ? undefined : cells.target
