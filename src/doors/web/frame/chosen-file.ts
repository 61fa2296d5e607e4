import type { FileContent } from '#fields/kinds/file.ts'

import type { SentForm } from './sent-form.ts'

/** The size of the largest file that a form may send, in megabytes. */
export const mostFileMegabytes = 25

/** The same in bytes, with room for the form's other fields. */
export const mostFileBytes = mostFileMegabytes * 1_000_000 + 64 * 1024

/** A file that a person chose, as the use-cases take it. */
export type ChosenFile = { bytes: FileContent; fileName: string }

/** The file that a form sent; empty where none was chosen. */
export const chosenFile = (form: SentForm): { file?: ChosenFile } => {
  const file = form.file('file')
  return file ? { file: { bytes: file.content, fileName: file.fileName.slice(-longestName) } } : {}
}

/** The longest file name in characters; longer ones lose their beginning, because the end matters. */
const longestName = 1000
