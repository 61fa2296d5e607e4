import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Register } from '#fields/records/register.ts'
import { demandFilled } from '#store/files/sent-files.ts'
import { demandSheetImport, type SheetImport } from '#store/files/sheet-imports.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandVersion } from '#store/log/clash.ts'

import { demandRegister } from '../records/demand-register.ts'
import { type GradedRow, gradeRows } from './grade-rows.ts'
import { type MatchedHeadings, matchHeadings } from './match-headings.ts'
import { sheetFacts } from './sheet-rows.ts'

/** An import of a sheet as it stands now: what each row would do at this moment. */
export type SheetImportContent = {
  session: SheetImport
  register: Register
  headings: MatchedHeadings
  rows: readonly GradedRow[]
  /** The names of sheets that are not read: those after the first. */
  leftSheets: readonly string[]
}

type ImportRequest = { person: Person; now: Date; id: string; register: string }

/**
 * The import with this id, with its rows graded as they stand now.
 * @throws Refusal notFound, sheetHeadingTwice (heading), sheetHeadingsUnknown, fileEmptied (when)
 */
export const sheetImportContent = async (
  reader: Reader,
  request: ImportRequest,
): Promise<SheetImportContent> =>
  sheetContent(reader, await demandSheetImport(reader, { ...request, sentBy: request.person.id }), request)

/**
 * A stored import, with its rows graded as they stand now.
 * @throws Refusal notFound, sheetHeadingTwice (heading), sheetHeadingsUnknown, fileEmptied (when)
 */
export const sheetContent = async (
  reader: Reader,
  session: SheetImport,
  { person, now }: Pick<ImportRequest, 'person' | 'now'>,
): Promise<SheetImportContent> => {
  const register = demandRegister(session.register)
  demandFilled(session)
  const [first, ...others] = session.sheets
  const headings = matchHeadings(register.fields, first?.rows ?? [], session.language)
  const question = { person, now, register, language: headings.language, sentAt: session.sentAt }
  const rows = await gradeRows(reader, question, sheetFacts(headings, first?.rows ?? []))
  return { session, register, headings, rows, leftSheets: others.map(sheet => sheet.name) }
}

/**
 * Demands that an import is open and as a person saw it.
 * @throws Refusal importClosed (when), clash (who, when)
 */
export const demandOpenSheet = async (
  reader: Reader,
  session: SheetImport,
  version: number,
): Promise<void> => {
  if (session.state !== 'open')
    throw new Refusal('importClosed', { when: session.closedAt?.toISOString() ?? '' })
  await demandVersion(reader, session.id, session, version)
}
