import type { Block, Cell, Row } from '#documents/blocks.ts'
import { writeCitations } from '#domain/words/citations/citations.ts'
import { beginsWithReference } from '#domain/words/mandates-text.ts'
import type { Language } from '#domain/language.ts'
import { eachOptionalText, optionalTexts } from '#domain/plan/optional-texts.ts'
import type { ColumnRole, LayoutColumn } from '#domain/plan/layout.ts'
import { type AnchorKind, formatAnchor } from '#domain/papers/paper-anchor.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import type { TableResult, TableRow } from '#domain/plan/plan-table.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { type TextInLanguage, sayCell } from '#domain/papers/say-cell.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { say } from '#domain/text.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'

import { layBelow, layTextInLanguage, layText, runInLanguage } from './lay-text.ts'

type Section = { plan: Plan; section: PlanNode; results: readonly TableResult[] }

/**
 * The blocks of a section: its heading, its goal and its table with the plan's own columns.
 * Untranslated text is in italics.
 */
export const laySectionTable = ({ plan, section, results }: Section, language: Language): Block[] => {
  const { colon, integratedPlan } = paperWords[language]
  const name = plan.levels[0]
    ? [runInLanguage(say(plan.levels[0].name, language), language), { text: ' ' }]
    : []
  const heading = [
    ...name,
    { text: `${section.number}${colon} ` },
    runInLanguage(say(section.title, language), language),
  ]
  return [
    { kind: 'heading', level: 2, text: heading, anchor: formatAnchor({ kind: 'title', id: section.id }) },
    ...(section.goal
      ? layGoal(say(section.goal, language), formatAnchor({ kind: 'goal', id: section.id }), language)
      : []),
    {
      kind: 'table',
      caption: integratedPlan.caption(heading.map(({ text }) => text).join('')),
      widths: plan.layout.map(({ role }) => widths[role]),
      header: [
        {
          cells: plan.layout.map(column => ({
            paragraphs: layTextInLanguage(say(column.heading, language), language),
            heading: 'column',
          })),
        },
      ],
      rows: results.flatMap(({ result, rows }) =>
        rows.map((row, at) => layRow({ plan, result, row, first: at === 0 }, language)),
      ),
      anchor: formatAnchor({ kind: 'section', id: section.id }),
    },
  ]
}

/** The goal after its label. Its further lines become paragraphs below. */
const layGoal = (goalText: TextInLanguage, anchor: string, language: Language): readonly Block[] => {
  const { goal, colon } = paperWords[language]
  const [first = { text: [] }, ...rest] = layTextInLanguage(goalText, language)
  const text = [{ text: `${goal}${colon}`, strong: true }, { text: ' ' }, ...first.text]
  return layBelow([{ kind: 'paragraph', text, anchor }], rest)
}

/** The widths of columns relative to one another. */
const widths: Record<ColumnRole, number> = {
  result: 16,
  periodIndicator: 15,
  activity: 17,
  activityIndicator: 15,
  lead: 9,
  funding: 8.5,
  target: 10,
  ...eachOptionalText(() => 8),
  priority: 7,
  mandate: 13,
  note: 8,
}

type RowFacts = { plan: Plan; result: PlanNode; row: TableRow; first: boolean }

const layRow = (facts: RowFacts, language: Language): Row => {
  const { plan, row } = facts
  const tint = plan.tint !== undefined && row.strand.tags.includes(plan.tint)
  const markColumn = tint ? markedColumn(facts, language) : undefined
  return {
    cells: plan.layout.flatMap(column =>
      layCell(
        column,
        {
          ...facts,
          ...(column === markColumn && plan.tint !== undefined && { mark: sayTag(plan.tint, language) }),
        },
        language,
      ),
    ),
    ...(tint && { tint }),
    anchor: formatAnchor({ kind: 'row', id: row.strand.id }),
  }
}

/** The column that says in words what the tint means, below the newest activity. */
const markedColumn = ({ plan, row }: RowFacts, language: Language): LayoutColumn | undefined => {
  const activities = plan.layout.filter(({ role }) => role === 'activity')
  return activities.findLast(column => sayCell(column, row, plan, language).length > 0) ?? activities.at(-1)
}

const layCell = (
  column: LayoutColumn,
  { plan, result, row, first, mark }: RowFacts & { mark?: string },
  language: Language,
): Cell[] => {
  const span = spanOf(column, row)
  if (span === 0 || (column.role === 'result' && !first)) return []
  const anchor = anchorOf(column, { plan, result, row })
  const texts = column.role === 'result' ? sayResult(result, language) : sayCell(column, row, plan, language)
  return [
    {
      paragraphs: [
        ...texts.flatMap(words =>
          plainColumns.has(column.role) ? layText(words.text) : layTextInLanguage(words, language),
        ),
        ...(mark === undefined ? [] : [{ text: [{ text: mark, strong: true }] }]),
      ],
      ...(span > 1 && { rows: span }),
      ...(column.role === 'result' && { heading: 'row' as const }),
      ...(anchor !== undefined && { anchor }),
    },
  ]
}

/** The columns whose text is compared character by character in a returned paper. */
const plainColumns: ReadonlySet<ColumnRole> = new Set(optionalTexts)

const spanOf = ({ role }: LayoutColumn, row: TableRow): number => {
  if (role === 'result') return row.resultSpan
  if (role === 'periodIndicator') return row.indicatorSpan
  if (role === 'lead') return row.leadSpan
  return role === 'funding' ? row.fundingSpan : 1
}

/** The number and text of a result, then its mandates. */
const sayResult = (result: PlanNode, language: Language): TextInLanguage[] => {
  const { text, language: textLanguage } = say(result.title, language)
  const { mandates, colon } = paperWords[language]
  const citations = writeCitations(result.citations, language)
  return [
    { text: `${result.number} ${text}`.trim(), language: textLanguage },
    ...(citations === ''
      ? []
      : [
          { text: beginsWithReference(citations) ? citations : `${mandates}${colon} ${citations}`, language },
        ]),
  ]
}

const anchorOf = (
  column: LayoutColumn,
  { plan, result, row }: Pick<RowFacts, 'plan' | 'result' | 'row'>,
): string | undefined => {
  const { strand } = row
  const activity = strand.activities.find(
    ({ year }) => year === yearOfColumn(column, plan.layout, plan.firstYear),
  )
  const owners: Partial<Record<ColumnRole, readonly [AnchorKind, { id: string } | undefined]>> = {
    result: ['result', result],
    periodIndicator: ['periodIndicator', row.indicator],
    activity: ['activity', activity],
    activityIndicator: ['activityIndicator', activity],
    lead: ['leads', strand],
    funding: ['funding', strand],
  }
  const [kind, owner] = owners[column.role] ?? []
  return kind && owner && formatAnchor({ kind, id: owner.id })
}
