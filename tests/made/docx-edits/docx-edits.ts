import { commentEdits } from './comment-edits.ts'
import type { DocxEdit } from './docx-edit.ts'
import { nodeEdits } from './node-edits.ts'
import { noiseEdits } from './noise-edits.ts'
import { rowEdits } from './row-edits.ts'
import { tableEdits } from './table-edits.ts'
import { trackedEdits } from './tracked-edits.ts'
import { wordEdits } from './word-edits.ts'

/** The kinds of edit that people and their programs make in a paper. */
export const docxEdits: DocxEdit[] = [
  ...wordEdits,
  ...nodeEdits,
  ...rowEdits,
  ...trackedEdits,
  ...tableEdits,
  ...commentEdits,
  ...noiseEdits,
]
