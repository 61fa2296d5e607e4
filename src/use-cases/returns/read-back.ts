import { detectLanguage } from '#reading/plan/cover/language.ts'
import { isLanguage, type Language } from '#domain/language.ts'
import { readAnchor } from '#domain/papers/paper-anchor.ts'
import { Refusal } from '#domain/refusal.ts'
import { compareReturned } from '#reading/edits/compare-returned.ts'
import type { ReturnedBlock, ReturnedPaper } from '#domain/edits/returned-paper.ts'
import { readReturned } from '#documents/read-returned.ts'
import { type ReturnedRecord, returnedRecordField } from '#fields/shapes/returned-record.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedBlocks } from '#reports/printed-blocks.ts'
import type { Report } from '#reports/report.ts'
import { coverOfPaper } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { coverOf, earlierThan, paperFacts } from '../papers/paper-facts.ts'

/** What a person says of a file that came back: which plan it is of, and where the file has lost it, of which version and language. */
export type SentBack = {
  slug: string
  bytes: Uint8Array
  version?: string | undefined
  language?: Language | undefined
}

/** The only paper whose words are those of the plan. */
const report: Report = integratedPlan

/**
 * Reads a Word file that came back and finds what people changed in it.
 * Throws Refusal of every `file…` code, `paperNotWord`, `paperNotOurs`, `paperOfOtherPlan`, `paperOfOtherKind`,
 * `paperVersionUnknown`, `paperLanguageOther`, `paperTablesGone`, `paperOverfull`, `returnTooLong`, `notFound`.
 */
export const readBack = async (
  sent: SentBack,
  read: <Answer>(run: (reader: Reader) => Promise<Answer>) => Promise<Answer>,
): Promise<ReturnedRecord> => {
  const paper = readReturned(sent.bytes)
  demandRows(paper)
  const origin = demandOrigin(paper, sent)
  const made = await read(reader => whatItWasMadeFrom(reader, origin))
  const laid = report.lay(made.facts, origin.language)
  const base = { plan: made.plan, language: origin.language, blocks: printedBlocks(laid.blocks) }
  demandLanguage(
    paper,
    base.blocks.map(block => ('text' in block ? block.text : '')).join('\n') + JSON.stringify(laid.blocks),
    origin.language,
  )
  const found = compareReturned(base, paper)
  const missing = found.unplaced.filter(({ reason }) => reason === 'tableGone').length
  if (missing > 0 && missing === base.blocks.filter(({ kind }) => kind === 'table').length)
    throw new Refusal('paperTablesGone')
  if (found.edits.length > mostEdits)
    throw new Refusal('returnTooLong', { edits: found.edits.length, most: mostEdits })
  const record = returnedRecordField.safeParse({
    ...found,
    version: made.versionId,
    language: origin.language,
    symbol: made.symbol,
  })
  if (!record.success) throw new Refusal('paperOverfull')
  return record.data
}

/** A plan has not so many rows: a file that does is not weighed row by row. */
const demandRows = ({ blocks }: ReturnedPaper): void => {
  const rows = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
}

/** Most rows and paragraphs that are weighed. */
const mostRows = 20_000

/** Most edits that one file may bring. */
const mostEdits = 20_000

type Origin = { slug: string; version: string; language: Language; symbol?: string | undefined }

const demandOrigin = ({ origin, blocks }: ReturnedPaper, { slug, version, language }: SentBack): Origin => {
  const known = origin['plan'] !== undefined
  // who names the version knows whose paper it is, even where a program has taken every sign of it away
  if (!known && !version && !hasAnchors(blocks)) throw new Refusal('paperNotOurs')
  if (known && origin['plan'] !== slug) throw new Refusal('paperOfOtherPlan', { plan: origin['plan'] ?? '' })
  if (origin['report'] !== undefined && origin['report'] !== report.name)
    throw new Refusal('paperOfOtherKind', { report: origin['report'] })
  const named = version || origin['version']
  if (!named) throw new Refusal('paperVersionUnknown')
  const written = origin['language'] ?? ''
  return {
    slug,
    version: named,
    language: language ?? (isLanguage(written) ? written : detectLanguage(wordsIn(blocks))),
    symbol: origin['symbol'],
  }
}

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

/** The version with the cover that the paper was made with; a paper that is not in the register has the cover as it is kept now. */
const whatItWasMadeFrom = async (reader: Reader, { slug, version, language, symbol }: Origin) => {
  const { id: planId } = await demandPlan(reader, slug)
  const frozen = await demandFrozenPlan(reader, planId, version).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'notFound'
      ? new Refusal('paperVersionUnknown', { version })
      : error
  })
  const kept = await coverOfPaper(reader, { versionId: frozen.id, report: report.name, language, symbol })
  const cover = kept ?? (await coverOf(reader, { planId, report, language })).cover
  const plan = { ...frozen.content, ...(symbol && { symbol }) }
  const facts = paperFacts({ plan, version: frozen.name, cover, at: frozen.createdAt }, language)
  return {
    plan: frozen.content,
    versionId: frozen.id,
    symbol: symbol ?? '',
    facts: { ...facts, since: await earlierThan(reader, frozen, '') },
  }
}
