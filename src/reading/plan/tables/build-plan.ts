import type { CellKey } from '#domain/plan/layout.ts'
import type {
  Doubt,
  DoubtReason,
  ParsedSection,
  ParsedWarning,
  SourcePlace,
} from '#domain/papers/parsed-plan.ts'
import { beginsWithReference } from '#domain/words/mandates-text.ts'
import { resultNumber } from '#domain/words/sections.ts'
import type { Part } from './outline.ts'
import { PlanBuilder } from './plan-builder.ts'
import { planRow, type PlanTableRow } from './plan-rows.ts'
import { takeLeadingWords } from './section-words.ts'
import { rowTint } from './tints.ts'

/**
 * A plan built from the parts of a paper. `before` are the words before the plan, `outside` those without a
 * place in it.
 */
export type BuiltPlan = {
  sections: ParsedSection[]
  doubts: Doubt[]
  warnings: ParsedWarning[]
  before: string[]
  outside: { text: string; at: SourcePlace }[]
}

type Words = Extract<Part, { kind: 'words' }>

/** The plan built from its parts. `tagsOf` gives the tags of a row with this colour. */
export const buildPlan = (parts: readonly Part[], tagsOf: (tint: string) => string[]): BuiltPlan => {
  const builder = new PlanBuilder(hasNumbers(parts))
  const alone = parts.filter(({ kind }) => kind === 'columns').length === 1
  const doubts: Doubt[] = []
  const outside: { text: string; at: SourcePlace }[] = []
  let before: string[] | undefined
  let pendingWords: Words[] = []
  for (const part of parts) {
    if (part.kind === 'words') {
      pendingWords.push(part)
      continue
    }
    const otherWords = takeLeadingWords(builder, pendingWords, alone)
    if (before) for (const cell of otherWords) outside.push(cell)
    before ??= otherWords.map(({ text }) => text)
    pendingWords = []
    if (part.kind === 'across' && !builder.takeHeading(part.text, part.at)) outside.push(part)
    if (
      part.kind === 'row' &&
      !takeRow(builder, planRow(part.row, part.columns), part.at, tagsOf(rowTint(part.row) ?? ''), doubts)
    ) {
      for (const cell of part.row.cells) if (cell.text !== '') outside.push(cell)
    }
  }
  return {
    sections: builder.sections,
    doubts,
    warnings: builder.warnings,
    before: before ?? [],
    outside: [...outside, ...pendingWords],
  }
}

const hasNumbers = (parts: readonly Part[]): boolean =>
  parts.some(part => {
    if (part.kind !== 'row') return part.kind === 'across' && resultNumber(part.text) !== undefined
    const { result, loose } = planRow(part.row, part.columns)
    return numberOf(result ?? '', loose) !== undefined
  })

/** Adds one row to the builder, and says whether it is a row of the plan. */
const takeRow = (
  builder: PlanBuilder,
  row: PlanTableRow,
  at: SourcePlace,
  tags: string[],
  doubts: Doubt[],
): boolean => {
  const { result, cells, loose } = row
  const isEmpty = Object.keys(cells).length === 0
  if (result !== undefined) {
    const number = numberOf(result, loose)
    if (isEmpty && number === undefined && !beginsWithReference(result))
      return builder.takeLoneWords(result, at)
    builder.takeResult(number, resultNumber(result)?.rest.trim() ?? result, at)
  }
  if (isEmpty) return result !== undefined
  builder.addRow(withoutRepeat(cells, result, builder), at, tags)
  const address = builder.lastAddress() ?? { section: '' }
  const doubtOn = (cell: CellKey, confidence: number, reason: DoubtReason, alternatives: CellKey[]) =>
    doubts.push({
      at:
        cell === 'result'
          ? { section: address.section, ...(address.result && { result: address.result }) }
          : address,
      cell,
      text: row.cells[cell] ?? result ?? '',
      confidence,
      reason,
      alternatives,
      ...at,
    })
  for (const { key, alternatives } of row.wide) doubtOn(key, wideConfidence, 'columnUnsure', alternatives)
  for (const { key, sure } of row.cutCells) doubtOn(key, sure, 'continuationUnsure', [])
  return true
}

/** A cell over several columns may apply to all of them or to the first: both are equally likely. */
const wideConfidence = 0.5

/** The number of a result: at the start of its words, or alone in a column beside them. */
const numberOf = (result: string, loose: readonly string[]): string | undefined =>
  resultNumber(result)?.number ??
  (result === '' ? undefined : loose.map(resultNumber).find(each => each?.rest === '')?.number)

/**
 * The cells without a repeated period indicator. Where each row repeats its spanning result, the same
 * indicator again spans too.
 */
const withoutRepeat = (
  cells: Record<CellKey, string>,
  result: string | undefined,
  builder: PlanBuilder,
): Record<CellKey, string> => {
  const { periodIndicator, ...others } = cells
  const above = builder.indicatorAbove()
  return result !== undefined && periodIndicator !== undefined && above === periodIndicator ? others : cells
}
