import { join } from 'node:path'
import type { Language } from '#domain/language.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/example-plan.ts'
import type { DocxEdit } from './made/docx-edits/docx-edit.ts'
import { openPaper } from './made/docx-edits/edited-paper.ts'
import type { Found } from './made/docx-edits/found.ts'
import { saveWord } from './made/docx-edits/word-file.ts'

let count = 0

/** The plan whose papers people edit. */
export const editedPlan = await readExamplePlan(join(import.meta.dirname, '../examples/wetlands-2023-2025'), () => `id-${++count}`)

/** Its paper in a language, as Jacana writes it. */
export const pristinePaper = (language: Language): Promise<Uint8Array> => {
  const { cover } = paperWords[language].integratedPlan
  const facts = { plan: editedPlan, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' }
  return writeDocx(integratedPlan.lay(facts, language))
}

/** A paper after an edit, and what must be found in it. */
export const editedBy = ({ edit }: DocxEdit, pristine: Uint8Array, language: Language): { bytes: Uint8Array; expected: Found[] } => {
  const paper = openPaper(pristine, editedPlan, language)
  const expected = edit(paper)
  return { bytes: saveWord(paper.word), expected }
}
