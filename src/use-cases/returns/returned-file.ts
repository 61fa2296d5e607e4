import { detectLanguage } from '#reading/plan/cover/language.ts'
import type { Language } from '#domain/language.ts'
import { readAnchor } from '#domain/papers/paper-anchor.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { compareReturned } from '#reading/edits/compare-returned.ts'
import type { ReturnedBlock, ReturnedPaper } from '#domain/edits/returned-paper.ts'
import { readReturned } from '#documents/read-returned.ts'
import { type ReturnedRecord, returnedRecordField } from '#fields/shapes/returned-record.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedBlocks } from '#reports/printed-blocks.ts'
import type { ReportInput, Report } from '#reports/report.ts'

/** The only paper whose words are those of the plan. */
export const returnableReport: Report = integratedPlan

/** What a returned file says of where it comes from; `written` is the language that its words are in. */
export type ReturnedOrigin = {
  properties: Readonly<Record<string, string>>
  anchored: boolean
  written: Language
}

/**
 * Where a returned Word file comes from.
 * @throws Refusal of every `file…` code, paperNotWord
 */
export const originIn = (bytes: Uint8Array): ReturnedOrigin => {
  const { origin, blocks } = readWhole(bytes)
  return { properties: origin, anchored: hasAnchors(blocks), written: detectLanguage(wordsIn(blocks)) }
}

/** A returned file, and what it was made from: the plan of its version, the facts that were printed, and its symbol. */
export type ReturnedFile = {
  bytes: Uint8Array
  plan: Plan
  facts: ReportInput
  versionId: string
  symbol: string
  language: Language
}

/**
 * What people changed in a returned Word file.
 * @throws Refusal of every `file…` code, paperNotWord, paperLanguageOther, paperTablesGone, paperOverfull, returnTooLong
 */
export const editsIn = ({
  bytes,
  plan,
  facts,
  versionId,
  symbol,
  language,
}: ReturnedFile): ReturnedRecord => {
  const paper = readWhole(bytes)
  const laid = returnableReport.lay(facts, language)
  const base = { plan, language, blocks: printedBlocks(laid.blocks) }
  demandLanguage(
    paper,
    base.blocks.map(block => ('text' in block ? block.text : '')).join('\n') + JSON.stringify(laid.blocks),
    language,
  )
  const found = compareReturned(base, paper)
  const missing = found.unplaced.filter(({ reason }) => reason === 'tableGone').length
  if (missing > 0 && missing === base.blocks.filter(({ kind }) => kind === 'table').length)
    throw new Refusal('paperTablesGone')
  if (found.edits.length > mostEdits)
    throw new Refusal('returnTooLong', { edits: found.edits.length, most: mostEdits })
  const record = returnedRecordField.safeParse({ ...found, version: versionId, language, symbol })
  if (!record.success) throw new Refusal('paperOverfull')
  return record.data
}

/** Most edits that one file may bring. */
const mostEdits = 20_000

/** A plan has not so many rows: a file that does is not weighed row by row. */
const readWhole = (bytes: Uint8Array): ReturnedPaper => {
  const paper = readReturned(bytes)
  const rows = paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
  return paper
}

/** Most rows and paragraphs that are weighed. */
const mostRows = 20_000

const hasAnchors = (blocks: readonly ReturnedBlock[]): boolean =>
  paragraphsIn(blocks).some(({ anchors }) => anchors.some(anchor => readAnchor(anchor) !== undefined))

const paragraphsIn = (blocks: readonly ReturnedBlock[]) =>
  blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  )

const wordsIn = (blocks: readonly ReturnedBlock[]): string =>
  paragraphsIn(blocks)
    .map(({ pieces }) => pieces.map(({ text, change }) => (change === 'deleted' ? '' : text)).join(''))
    .join('\n')

/** Somebody who translated the paper within the file did not mean the words of its own language. */
const demandLanguage = (paper: ReturnedPaper, printed: string, language: Language): void => {
  const written = detectLanguage(wordsIn(paper.blocks))
  if (written !== language && written !== detectLanguage(printed))
    throw new Refusal('paperLanguageOther', { paperLanguage: language, textLanguage: written })
}
