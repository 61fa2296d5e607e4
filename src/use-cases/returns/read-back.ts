import { isLanguage, type Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import type { ReturnedRecord } from '#fields/shapes/returned-record.ts'
import { coverOfPaper } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import type { ReadFile } from '../background/read-file.ts'
import { coverOf, earlierThan, paperFacts } from '../papers/paper-facts.ts'
import type { Read } from '../use-case.ts'
import { returnableReport as report, type ReturnedOrigin } from './returned-file.ts'

/** What a person says of a file that came back: which plan it is of, and where the file has lost it, of which version and language. */
export type SentBack = {
  slug: string
  bytes: Uint8Array
  version?: string | undefined
  language?: Language | undefined
}

/**
 * Reads a Word file that came back and finds what people changed in it.
 * Throws Refusal of every `file…` code, `paperNotWord`, `paperNotOurs`, `paperOfOtherPlan`, `paperOfOtherKind`,
 * `paperVersionUnknown`, `paperLanguageOther`, `paperTablesGone`, `paperOverfull`, `returnTooLong`, `notFound`.
 */
export const readBack = async (
  sent: SentBack,
  { read, readFile }: { read: Read; readFile: ReadFile },
): Promise<ReturnedRecord> => {
  const { bytes } = sent
  const origin = demandOrigin(await readFile('origin', { bytes }), sent)
  const made = await read(reader => whatItWasMadeFrom(reader, origin))
  return readFile('edits', { bytes, ...made, language: origin.language })
}

type Origin = { slug: string; version: string; language: Language; symbol?: string | undefined }

const demandOrigin = (
  { properties, anchored, written }: ReturnedOrigin,
  { slug, version, language }: SentBack,
): Origin => {
  const known = properties['plan'] !== undefined
  // who names the version knows whose paper it is, even where a program has taken every sign of it away
  if (!known && !version && !anchored) throw new Refusal('paperNotOurs')
  if (known && properties['plan'] !== slug)
    throw new Refusal('paperOfOtherPlan', { plan: properties['plan'] ?? '' })
  if (properties['report'] !== undefined && properties['report'] !== report.name)
    throw new Refusal('paperOfOtherKind', { report: properties['report'] })
  const named = version || properties['version']
  if (!named) throw new Refusal('paperVersionUnknown')
  const stated = properties['language'] ?? ''
  return {
    slug,
    version: named,
    language: language ?? (isLanguage(stated) ? stated : written),
    symbol: properties['symbol'],
  }
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
  const { progress } = frozen
  const state = { plan: { ...frozen.plan, ...(symbol && { symbol }) }, progress }
  const facts = paperFacts({ state, version: frozen.name, cover, at: frozen.createdAt }, language)
  return {
    plan: frozen.plan,
    versionId: frozen.id,
    symbol: symbol ?? '',
    facts: { ...facts, since: await earlierThan(reader, frozen, '') },
  }
}
