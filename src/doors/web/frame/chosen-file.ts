import type { SentForm } from './sent-form.ts'

/** The largest file that a form may send. */
export const mostFileMegabytes = 25

/** The same in bytes, with the fields of a form around the file. */
export const mostFileBytes = mostFileMegabytes * 1_000_000 + 64 * 1024

/** A file that a person chose; `read` answers with what a use-case takes. */
export type ChosenFile = { read: () => Promise<{ bytes: Uint8Array; fileName: string }> }

/** The file that a form sent, or nothing where none was chosen. */
export const chosenFile = (form: SentForm): { file?: ChosenFile } => {
  const file = form.file('file')
  if (!file) return {}
  const read = async () => ({
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name.slice(-longestName),
  })
  return { file: { read } }
}

/** In characters; what counts of a name is its end. */
const longestName = 1000
