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

/** The only kind of paper whose words are those of the plan, so that its edits can be applied. */
export const returnableReport: Report = integratedPlan

/** The origin that a returned file states; `written` is the language of its words. */
export type ReturnedOrigin = {
  properties: Readonly<Record<string, string>>
  anchored: boolean
  textLanguage: Language
}

/**
 * The origin that a returned Word file states.
 * @throws Refusal (every `file…` code), paperNotWord
 */
export const originIn = (bytes: Uint8Array): ReturnedOrigin => {
  const { origin, blocks } = readWhole(bytes)
  return { properties: origin, anchored: hasAnchors(blocks), textLanguage: detectLanguage(wordsIn(blocks)) }
}

/** A returned file and its source: the plan of its version, the printed facts, and its symbol. */
export type ReturnedFile = {
  bytes: Uint8Array
  plan: Plan
  facts: ReportInput
  versionId: string
  symbol: string
  language: Language
}

/**
 * The edits that people made in a returned Word file.
 * @throws Refusal (every `file…` code), paperNotWord, paperLanguageOther
 * @throws Refusal paperTablesGone, paperOverfull, returnTooLong
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
  const layout = returnableReport.lay(facts, language)
  const base = { plan, language, blocks: printedBlocks(layout.blocks) }
  demandLanguage(
    paper,
    base.blocks.map(block => ('text' in block ? block.text : '')).join('\n') + JSON.stringify(layout.blocks),
    language,
  )
  const findings = compareReturned(base, paper)
  const missingTables = findings.unplaced.filter(({ reason }) => reason === 'tableGone').length
  if (missingTables > 0 && missingTables === base.blocks.filter(({ kind }) => kind === 'table').length)
    throw new Refusal('paperTablesGone')
  if (findings.edits.length > mostEdits)
    throw new Refusal('returnTooLong', { edits: findings.edits.length, most: mostEdits })
  const record = returnedRecordField.safeParse({ ...findings, version: versionId, language, symbol })
  if (!record.success) throw new Refusal('paperOverfull')
  return record.data
}

/** The most edits in one file. */
const mostEdits = 20_000

/** The content of a file. A file with more rows than any plan has is refused, not compared row by row. */
const readWhole = (bytes: Uint8Array): ReturnedPaper => {
  const paper = readReturned(bytes)
  const rows = paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
  return paper
}

/** The most rows and paragraphs that are compared. */
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

/** Refuses a paper that was translated within the file: its words are not edits of the printed ones. */
const demandLanguage = (paper: ReturnedPaper, printedText: string, language: Language): void => {
  const detectedLanguage = detectLanguage(wordsIn(paper.blocks))
  if (detectedLanguage !== language && detectedLanguage !== detectLanguage(printedText))
    throw new Refusal('paperLanguageOther', { paperLanguage: language, textLanguage: detectedLanguage })
}
