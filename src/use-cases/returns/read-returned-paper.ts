import { isLanguage, type Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import type { FileContent } from '#fields/kinds/file.ts'
import type { ReturnedRecord } from '#fields/shapes/returned-record.ts'
import { coverOfPaper } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import type { ReadFile } from '../read-file.ts'
import { coverOf, earlierThan, reportInput } from '../papers/report-input.ts'
import type { Read } from '../use-case.ts'
import { returnableReport as report, type ReturnedOrigin } from './returned-file.ts'

/** A returned file with its plan and, where the file no longer says them, its version and language. */
type ReturnedUpload = {
  slug: string
  bytes: FileContent
  version?: string | undefined
  language?: Language | undefined
}

/**
 * The edits that people made in a returned Word file.
 * @throws Refusal (every `file…` code), paperNotWord, paperOfOtherOrigin, paperOfOtherPlan, paperOfOtherKind
 * @throws Refusal paperVersionUnknown, paperLanguageOther, paperTablesGone, paperOverfull
 * @throws Refusal returnTooLong, notFound
 */
export const readReturnedPaper = async (
  file: ReturnedUpload,
  { read, readFile }: { read: Read; readFile: ReadFile },
): Promise<ReturnedRecord> => {
  const { bytes } = file
  const origin = demandOrigin(await readFile('origin', { bytes }), file)
  const source = await read(reader => readSource(reader, origin))
  return readFile('edits', { bytes, ...source, language: origin.language })
}

type Origin = { slug: string; version: string; language: Language; symbol?: string | undefined }

const demandOrigin = (
  { properties, anchored, textLanguage: languageTag }: ReturnedOrigin,
  { slug, version, language }: ReturnedUpload,
): Origin => {
  const hasOrigin = properties['plan'] !== undefined
  // A person who names the version knows the paper, even if a program has removed every mark of its origin.
  if (!hasOrigin && !version && !anchored) throw new Refusal('paperOfOtherOrigin')
  if (hasOrigin && properties['plan'] !== slug)
    throw new Refusal('paperOfOtherPlan', { plan: properties['plan'] ?? '' })
  if (properties['report'] !== undefined && properties['report'] !== report.name)
    throw new Refusal('paperOfOtherKind', { report: properties['report'] })
  const versionName = version || properties['version']
  if (!versionName) throw new Refusal('paperVersionUnknown')
  const statedLanguage = properties['language'] ?? ''
  return {
    slug,
    version: versionName,
    language: language ?? (isLanguage(statedLanguage) ? statedLanguage : languageTag),
    symbol: properties['symbol'],
  }
}

/** The version and cover of a paper. A paper that is not in the register gets the present cover. */
const readSource = async (reader: Reader, { slug, version, language, symbol }: Origin) => {
  const { id: planId } = await demandPlan(reader, slug)
  const frozenPlan = await demandFrozenPlan(reader, planId, version).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'notFound'
      ? new Refusal('paperVersionUnknown', { version })
      : error
  })
  const storedCover = await coverOfPaper(reader, {
    versionId: frozenPlan.id,
    report: report.name,
    language,
    symbol,
  })
  const cover = storedCover ?? (await coverOf(reader, { planId, report, language })).cover
  const { progress } = frozenPlan
  const state = { plan: { ...frozenPlan.plan, ...(symbol && { symbol }) }, progress }
  const facts = reportInput({ state, version: frozenPlan.name, cover, at: frozenPlan.createdAt }, language)
  return {
    plan: frozenPlan.plan,
    versionId: frozenPlan.id,
    symbol: symbol ?? '',
    facts: { ...facts, since: await earlierThan(reader, frozenPlan, '') },
  }
}
