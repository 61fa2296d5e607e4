import { applySheetImport } from '#use-cases/register-sheets/apply-sheet-import.ts'
import { discardSheetImport } from '#use-cases/register-sheets/discard-sheet-import.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import type { Ask } from '#use-cases/use-case.ts'

type SheetFile = { bytes: Uint8Array<ArrayBuffer>; fileName: string }

/** A sheet that a form accepts, and the sent ones that the exams of pages look at. */
export type BroughtSheets = {
  sheet: SheetFile
  sheetId: string
  appliedSheetId: string
  discardedSheetId: string
}

/** A sheet of trainings with a row of each grade. */
const sheetOfTrainings = ([first, second, third]: readonly string[]): SheetFile => ({
  bytes: new TextEncoder().encode(
    [
      'Number in the register;Version in the register;Title (English);Kind;Audience;From;Place;Colour',
      `${first};1;Updating a site sheet in one hour;Webinar;Contracting Parties;2031-02-20;Geneva;`,
      `${second};1;Inventory methods with satellite images;Workshop;Contracting Parties;2031-03-14;Gland;`,
      `${third};1;Launch of the handbook on small wetlands;Webinar;Contracting Parties;2031-04-02;;`,
      ';;An introduction to urban wetlands;Workshop;Contracting Parties;12.5.2031;Gland;blue',
      ';;A course without a day;Workshop;Contracting Parties;soon;;',
    ].join('\n'),
  ),
  fileName: 'trainings of the spring.csv',
})

/** Sends three sheets of trainings: one stays to be checked, one is applied in part, one is discarded. */
export const bringSheets = async (ask: Ask): Promise<BroughtSheets> => {
  const { records } = await ask(listRecords, {
    register: 'trainings',
    filters: [],
    columns: ['title'],
    sort: 'from',
    language: 'en',
  })
  const sheet = sheetOfTrainings(records.map(({ number = '' }) => number))
  const send = (file: SheetFile) => ask(startSheetImport, { ...file, register: 'trainings', language: 'en' })
  const applied = await send({
    bytes: new TextEncoder().encode(
      'Title (English),Kind,Audience,From\nFirst steps for new focal points,Webinar,Contracting Parties,2031-06-01\nNo day,Webinar,Contracting Parties,\n',
    ),
    fileName: 'first steps.csv',
  })
  await ask(applySheetImport, { ...applied, register: 'trainings', language: 'en' })
  const discarded = await send(sheet)
  await ask(discardSheetImport, { ...discarded, register: 'trainings', language: 'en' })
  const { id: sheetId } = await send(sheet)
  return { sheet, sheetId, appliedSheetId: applied.id, discardedSheetId: discarded.id }
}
