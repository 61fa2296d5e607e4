import { beginsWithReference } from '#domain/words/mandates-text.ts'
import { recogniseHeadings } from '#domain/papers/headings.ts'
import { recogniseSection } from '#domain/words/sections.ts'
import { cellKey, type Column, type ColumnRole } from '#domain/plan/layout.ts'
import { eachOptionalText } from '#domain/plan/optional-texts.ts'
import { isLanguage } from '#domain/language.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import type { ParsedPlan, ParsedResult, ParsedRow, ParsedSection } from '#domain/papers/parsed-plan.ts'
import { headedColumn } from '#domain/papers/official-words.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { writeExportMark } from './export-mark.ts'
import { type PlanWords, planWords } from '#i18n/papers/plan-sheet-words.ts'
import type { Sheet, SheetCell, SheetColumn, SheetLine, Workbook } from './sheet.ts'

/**
 * An extra column with facts about each row that the plan itself does not hold.
 * It is the last column, and an import leaves it out.
 */
export type ExtraColumn = { heading: string; wordsOf: (row: ParsedRow) => string }

type SheetContext = { plan: ParsedPlan; words: PlanWords; beside: readonly ExtraColumn[] }

/**
 * A plan as a workbook: a first sheet with its title and legend, then a sheet for each section.
 * Every cell is filled, so that filters find every row. Our reader removes the repeated text and gets the
 * same plan.
 */
export const planWorkbook = (plan: ParsedPlan, beside: readonly ExtraColumn[] = []): Workbook => {
  const { title = '', symbol = '', language } = plan.document
  const context = { plan, words: planWords(language), beside: withTags(plan, beside) }
  return {
    title: title || symbol,
    language,
    sheets: [firstSheet(context), ...plan.sections.map(section => sectionSheet(section, context))],
  }
}

/**
 * A plan as one table for other programs.
 * The texts of sections and results have columns of their own.
 */
export const planList = (plan: ParsedPlan, beside: readonly ExtraColumn[] = []): Sheet => {
  const words = planWords(plan.document.language)
  const { result, number, mandates, tags } = words
  const section = plan.document.sectionName ?? words.section
  const columns = plan.columns.flatMap((column, i) =>
    column.role === 'result' ? [] : [{ column, heading: plan.headings?.[i] ?? cellKey(column) }],
  )
  const last = [{ heading: tags, wordsOf: tagWords(plan) }, ...beside]
  const headings = [
    `${section} ${number}`,
    section,
    `${result} ${number}`,
    result,
    mandates,
    ...[...columns, ...last].map(({ heading }) => heading),
  ]
  return {
    name: plan.document.title ?? '',
    lines: [],
    columns: headings.map(heading => ({ heading, width: 20 })),
    rows: plan.sections.flatMap(part =>
      part.results.flatMap(({ rows, ...each }) =>
        rows.map((row, place) => ({
          cells: [
            part.number,
            part.title,
            each.number,
            each.text,
            each.mandatesText,
            ...columns.map(({ column }) => cellFor(column, rows, place)),
            ...last.map(({ wordsOf }) => wordsOf(row)),
          ],
        })),
      ),
    ),
  }
}

const tagWords =
  ({ document }: ParsedPlan) =>
  ({ tags = [] }: ParsedRow): string =>
    tags.map(tag => sayTag(tag, document.language)).join(', ')

/** The extra columns, with one for tags where a row has any. */
const withTags = (plan: ParsedPlan, beside: readonly ExtraColumn[]): ExtraColumn[] => {
  const hasTags = plan.sections.some(({ results }) =>
    results.some(({ rows }) => rows.some(({ tags = [] }) => tags.length > 0)),
  )
  return [
    ...(hasTags ? [{ heading: planWords(plan.document.language).tags, wordsOf: tagWords(plan) }] : []),
    ...beside,
  ]
}

const firstSheet = ({ plan, words, beside }: SheetContext): Sheet => {
  const { symbol, title, language, legend, tint, partial } = plan.document
  const { remarks } = wordsIn(sheetWords, isLanguage(language) ? language : 'en')
  const lines: SheetLine[] = [
    ...(title === undefined ? [] : [{ text: title, as: 'title' as const }]),
    ...(symbol === undefined ? [] : [{ text: symbol }]),
    ...legend.map(({ code, meaning }) => ({ text: `${code} = ${meaning};` })),
    ...(tint === undefined ? [] : [{ text: words.tinted(tint), as: 'tinted' as const }]),
    // In a sheet made by Jacana, lines below its mark describe the file, not the plan.
    { text: writeExportMark({ language, partial: partial === true }), as: 'remark' },
    ...(partial ? [{ text: remarks.partial, as: 'remark' as const }] : []),
    { text: remarks.repeats, as: 'remark' },
    { text: remarks.numbers(words.number), as: 'remark' },
    ...(beside.length > 0
      ? [{ text: remarks.aside(beside.map(({ heading }) => heading)), as: 'remark' as const }]
      : []),
  ]
  return { name: symbol ?? words.plan, lines, columns: [], rows: [] }
}

const sectionSheet = (section: ParsedSection, context: SheetContext): Sheet => {
  const { plan, words, beside } = context
  const { sectionName } = plan.document
  const headings = headingsOf(plan)
  const goal = section.goal === '' ? [] : [{ text: `${words.goal}${words.colon} ${section.goal}` }]
  const resultPlace = plan.columns.findIndex(({ role }) => role === 'result')
  return {
    name: `${sectionName ?? words.section} ${section.number}`,
    lines: [{ text: sectionLine(section, context), as: 'title' }, ...goal],
    columns: [
      { heading: words.number, width: 7, aside: true },
      ...plan.columns.map(({ role }, i): SheetColumn => ({
        heading: headings[i] ?? '',
        width: widthOf(role),
      })),
      ...beside.map(({ heading }): SheetColumn => ({ heading, width: 15, aside: true })),
    ],
    frozenColumns: resultPlace === 0 ? 2 : 1,
    // Rows are numbered, so that sorted rows can be put back in order.
    rows: section.results
      .flatMap(result => resultRows(result, context))
      .map(({ cells, hasTint }, i) => ({ cells: [i + 1, ...cells], hasTint })),
  }
}

const widths: Partial<Record<ColumnRole, number>> = {
  activity: 40,
  lead: 16,
  funding: 16,
  ...eachOptionalText(() => 14),
  target: 22,
}

const widthOf = (role: ColumnRole): number => widths[role] ?? 32

/** Headings that our readers recognise: those of the plan, or the usual ones where they do not. */
const headingsOf = ({ columns, headings = [], document }: ParsedPlan): string[] => {
  const printedHeadings = columns.map((_, i) => headings[i] ?? '')
  const recognition = recogniseHeadings(printedHeadings)
  const isRecognised = columns.every((column, i) => sameColumn(recognition[i]?.column, column))
  return isRecognised
    ? printedHeadings
    : columns.map((column, i) =>
        column.role === 'note'
          ? (printedHeadings[i] ?? '')
          : say(headedColumn(column, undefined, document.language).heading, document.language).text,
      )
}

const sameColumn = (a: Column | undefined, b: Column): boolean => a?.role === b.role && a.year === b.year

/**
 * The line of a section, such as "Function 1: Title".
 * It uses the plan's own name for sections where our readers know it.
 */
const sectionLine = ({ number, title }: ParsedSection, { plan, words }: SheetContext): string => {
  const line = (name: string) => `${name} ${number}${words.colon} ${title}`.trim()
  const own = line(plan.document.sectionName ?? words.section)
  return recogniseSection(own)?.number === number ? own : line(words.section)
}

const resultRows = (
  result: ParsedResult,
  { plan, words, beside }: SheetContext,
): { cells: SheetCell[]; hasTint: boolean }[] => {
  const { tint } = plan.document
  const rows: readonly ParsedRow[] = result.rows.length > 0 ? result.rows : [{ cells: {} }]
  return rows.map((row, place) => ({
    cells: [
      ...plan.columns.map((column): SheetCell => {
        if (column.role !== 'result') return repeatedCell(column, rows, place)
        const text = resultWords(result, words)
        return place === 0 ? text : { repeats: text }
      }),
      ...beside.map(({ wordsOf }) => wordsOf(row)),
    ],
    hasTint: tint !== undefined && row.tags?.includes(tint) === true,
  }))
}

/** The columns in which a blank cell means the same as the cell above. */
const spanning: ReadonlySet<ColumnRole> = new Set(['periodIndicator', 'lead', 'funding'])

const cellFor = (column: Column, rows: readonly ParsedRow[], place: number): string => {
  const key = cellKey(column)
  if (!spanning.has(column.role)) return rows[place]?.cells[key] ?? ''
  return rows.slice(0, place + 1).findLast(({ cells }) => cells[key] !== undefined)?.cells[key] ?? ''
}

const repeatedCell = (column: Column, rows: readonly ParsedRow[], place: number): SheetCell => {
  const text = cellFor(column, rows, place)
  return text === '' || rows[place]?.cells[cellKey(column)] !== undefined ? text : { repeats: text }
}

/** The number, text and mandates of a result, as a paper shows them in one cell. */
const resultWords = (
  { number, text: words, mandatesText }: ParsedResult,
  { mandates, colon }: PlanWords,
): string => {
  const citations =
    mandatesText === '' || beginsWithReference(mandatesText)
      ? mandatesText
      : `${mandates}${colon} ${mandatesText}`
  return [`${number} ${words}`.trim(), citations].filter(part => part !== '').join('\n\n')
}
