import type { Language } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { ChangeCounts } from '#domain/differences/plan-changes.ts'
import { formatNumber } from '#i18n/formats.ts'
import { applyImport } from '#use-cases/imports/apply-import.ts'
import { showImport } from '#use-cases/imports/show-import.ts'
import { startImport } from '#use-cases/imports/start-import.ts'

import type { Call } from './surroundings.ts'
import { tellParsedPlan } from './tell-parsed-plan.ts'

type InputFile = {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
  language?: Language | undefined
  planSlug?: string | undefined
}

/** An applied file: its plan, whether that plan is new, the number of changes, and what was read. */
export type AppliedFile = { slug: string; created: boolean; counts: ChangeCounts; parsed: ParsedPlan }

/**
 * The result of applying a file as it was read, with its doubts.
 * It takes the same three steps as a person on the pages.
 */
export const applyFile = async (
  { openOrCreateJacana, person }: Call,
  file: InputFile,
): Promise<AppliedFile> => {
  const { jacana, close } = await openOrCreateJacana()
  try {
    const { id, version } = await jacana.do(startImport, person, file)
    const { parsedPlan } = await jacana.do(showImport, person, { id })
    const { slug, created, counts } = await jacana.do(applyImport, person, { id, version })
    return { slug, created, counts, parsed: parsedPlan }
  } finally {
    await close()
  }
}

/** The result of an applied file, as text for a terminal. */
export const tellApplied = ({ slug, counts, parsed }: AppliedFile, { language, words }: Call): string => {
  const { added, changed, ended } = counts
  const number = (value: number) => formatNumber(language, value)
  const summary =
    added + changed + ended === 0
      ? words.nothingNew
      : words.changes(number(added), number(changed), number(ended))
  return `${tellParsedPlan(parsed, language, words)}\n\n${slug}: ${summary}`
}
