import { join } from 'node:path'
import type { Language } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { applyEdits } from '#reading/edits/apply-edits.ts'
import { compareReturned } from '#reading/edits/compare-returned.ts'
import { editStates } from '#domain/edits/edit-states.ts'
import type { ReturnedEdit, ReturnedEdits } from '#domain/edits/returned-edit.ts'
import type { PaperContent } from '#documents/blocks.ts'
import { readReturned } from '#documents/read-returned.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedBlocks } from '#reports/printed-blocks.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import type { DocxEdit } from './made/docx-edits/docx-edit.ts'
import { openPaper } from './made/docx-edits/edited-paper.ts'
import { docxFaults } from './made/docx-faults.ts'
import type { FoundEdit } from './made/docx-edits/found-edits.ts'
import { saveWord } from './made/docx-edits/word-file.ts'

let count = 0

// As long as the ids of real plans, because Word's bookmarks have at most 40 characters.
const newId = () => `01900000-0000-7000-8000-${String(++count).padStart(12, '0')}`

/** The plan whose papers people edit. */
export const editedPlan = await readExamplePlan(
  join(import.meta.dirname, '../examples/wetlands-2023-2025'),
  newId,
)

const paperOf = (plan: Plan, language: Language): PaperContent => {
  const { cover } = paperWords[language].integratedPlan
  return integratedPlan.lay(
    { plan, progress: noProgress, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' },
    language,
  )
}

/** A plan's paper in a language, as Jacana writes it. */
export const pristinePaper = (language: Language, plan = editedPlan): Promise<Uint8Array> =>
  writeDocx(paperOf(plan, language))

/** The edits found in a returned paper of a plan in a language. */
export const findEdits = (bytes: Uint8Array, language: Language, plan = editedPlan): ReturnedEdits =>
  compareReturned(
    { plan, language, blocks: printedBlocks(paperOf(plan, language).blocks) },
    readReturned(bytes),
  )

/**
 * The edits that the plan does not have after all of them were applied.
 * Notes and covers do not count, because they are not in the plan.
 */
export const editsAfterApply = (
  edits: readonly ReturnedEdit[],
  language: Language,
): { plan: Plan; remainingEdits: ReturnedEdit[] } => {
  const plan = applyEdits(editedPlan, edits, { language, newId })
  const states = editStates(edits, {
    base: editedPlan,
    present: plan,
    language,
    coverText: () => undefined,
    notes: [],
  })
  const ofPlan = edits.filter(
    edit => edit.kind !== 'note' && !(edit.kind === 'words' && edit.place.kind === 'cover'),
  )
  return { plan, remainingEdits: ofPlan.filter(({ id }) => states.get(id)?.state !== 'done') }
}

/** A paper after an edit, and the edits that must be found in it. */
export const editedBy = (
  { edit }: DocxEdit,
  pristine: Uint8Array,
  language: Language,
): { bytes: Uint8Array; expected: FoundEdit[] } => {
  const paper = openPaper(pristine, editedPlan, language)
  const expected = edit(paper)
  return { bytes: saveWord(paper.word), expected }
}

/**
 * What Word would not open in a paper after an edit. A broken table counts only where the edit does not break
 * it.
 */
export const faultsOfEdited = (bytes: Uint8Array, { breaksFile }: DocxEdit): string[] => {
  const faults = docxFaults(bytes)
  return breaksFile === true
    ? faults.filter(fault => !/goes on in column \d+ where none began/.test(fault))
    : faults
}
