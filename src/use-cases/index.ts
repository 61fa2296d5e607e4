import { applyImport } from './apply-import.ts'
import { applyReturn } from './apply-return.ts'
import { compareVersions } from './compare-versions.ts'
import { correctImport } from './correct-import.ts'
import { createVersion } from './create-version.ts'
import { decideReturn } from './decide-return.ts'
import { discardImport } from './discard-import.ts'
import { discardReturn } from './discard-return.ts'
import { editCover } from './edit-cover.ts'
import { exportDoubts } from './export-doubts.ts'
import { exportImports } from './export-imports.ts'
import { exportPlan } from './export-plan.ts'
import { exportSearch } from './export-search.ts'
import { exportTable } from './export-table.ts'
import { exportVersion } from './export-version.ts'
import { importVersion } from './import-version.ts'
import { loadExample } from './load-example.ts'
import { makePaper } from './make-paper.ts'
import { previewPaper } from './preview-paper.ts'
import { readPlanFile } from './read-plan-file.ts'
import { reviseActivity } from './revise-activity.ts'
import { reviseIndicator } from './revise-indicator.ts'
import { reviseNode } from './revise-node.ts'
import { search } from './search.ts'
import { showActivity } from './show-activity.ts'
import { showAudit } from './show-audit.ts'
import { showCover } from './show-cover.ts'
import { showImport } from './show-import.ts'
import { showImports } from './show-imports.ts'
import { showMandate } from './show-mandate.ts'
import { showMandates } from './show-mandates.ts'
import { showNotes } from './show-notes.ts'
import { showPaper } from './show-paper.ts'
import { showPapers } from './show-papers.ts'
import { showPlan } from './show-plan.ts'
import { showPlans } from './show-plans.ts'
import { showReturn } from './show-return.ts'
import { showVersion } from './show-version.ts'
import { showVersions } from './show-versions.ts'
import { startImport } from './start-import.ts'
import { startReturn } from './start-return.ts'
import { vacuum } from './vacuum.ts'
import { verifyAudit } from './verify-audit.ts'

/** Every use-case there is. Doors that offer all verbs (API, command line) and the exams read this list. */
export const useCases = [
  applyImport,
  applyReturn,
  compareVersions,
  correctImport,
  createVersion,
  decideReturn,
  discardImport,
  discardReturn,
  editCover,
  exportDoubts,
  exportImports,
  exportPlan,
  exportSearch,
  exportTable,
  exportVersion,
  importVersion,
  loadExample,
  makePaper,
  previewPaper,
  readPlanFile,
  reviseActivity,
  reviseIndicator,
  reviseNode,
  search,
  showActivity,
  showAudit,
  showCover,
  showImport,
  showImports,
  showMandate,
  showMandates,
  showNotes,
  showPaper,
  showPapers,
  showPlan,
  showPlans,
  showReturn,
  showVersion,
  showVersions,
  startImport,
  startReturn,
  vacuum,
  verifyAudit,
] as const
