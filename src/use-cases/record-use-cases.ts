import { checkMeasureTotals } from './records/check-totals.ts'
import { countRecords } from './records/count-records.ts'
import { createRecord } from './records/create-record.ts'
import { listNames } from './records/list-names.ts'
import { listRecords } from './records/list-records.ts'
import { listTrash } from './records/list-trash.ts'
import { listViews } from './records/list-views.ts'
import { loadExampleRecords } from './records/load-example-records.ts'
import { measureRecords } from './records/measure-records.ts'
import { recordState } from './records/record-state.ts'
import { removePartRow } from './records/remove-part-row.ts'
import { removeState } from './records/remove-state.ts'
import { removeView } from './records/remove-view.ts'
import { restoreRecord } from './records/restore-record.ts'
import { reviseRecord } from './records/revise-record.ts'
import { reviseRecords } from './records/revise-records.ts'
import { savePartRow } from './records/save-part-row.ts'
import { saveView } from './records/save-view.ts'
import { showRecord } from './records/show-record.ts'
import { trashRecord } from './records/trash-record.ts'
import { applySheetImport } from './register-sheets/apply-sheet-import.ts'
import { chooseSheetRows } from './register-sheets/choose-sheet-rows.ts'
import { discardSheetImport } from './register-sheets/discard-sheet-import.ts'
import { exportBadRows } from './register-sheets/export-bad-rows.ts'
import { exportRecords } from './register-sheets/export-records.ts'
import { exportSheetTemplate } from './register-sheets/export-sheet-template.ts'
import { listOpenSheets } from './register-sheets/list-open-sheets.ts'
import { makeExport } from './register-sheets/make-export.ts'
import { printRecords } from './register-sheets/print-records.ts'
import { showExportPart } from './register-sheets/show-export-part.ts'
import { showExports } from './register-sheets/show-exports.ts'
import { showSheetImport } from './register-sheets/show-sheet-import.ts'
import { startSheetImport } from './register-sheets/start-sheet-import.ts'

/** The use-cases about the records of registers. */
export const recordUseCases = [
  applySheetImport,
  checkMeasureTotals,
  chooseSheetRows,
  countRecords,
  createRecord,
  discardSheetImport,
  exportBadRows,
  exportRecords,
  exportSheetTemplate,
  listNames,
  listOpenSheets,
  listRecords,
  listTrash,
  listViews,
  loadExampleRecords,
  makeExport,
  measureRecords,
  printRecords,
  recordState,
  removePartRow,
  removeState,
  removeView,
  restoreRecord,
  reviseRecord,
  reviseRecords,
  savePartRow,
  saveView,
  showExportPart,
  showExports,
  showRecord,
  showSheetImport,
  startSheetImport,
  trashRecord,
] as const
