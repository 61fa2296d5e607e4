import type { SentForm } from './sent-form.ts'

/** The size of the largest file that a form may send, in megabytes. */
export const mostFileMegabytes = 25

/** The same in bytes, with room for the form's other fields. */
export const mostFileBytes = mostFileMegabytes * 1_000_000 + 64 * 1024

/** A file that a person chose; `read` gives the input of a use-case. */
export type ChosenFile = { read: () => Promise<{ bytes: Uint8Array; fileName: string }> }

/** The file that a form sent; empty where none was chosen. */
export const chosenFile = (form: SentForm): { file?: ChosenFile } => {
  const file = form.file('file')
  if (!file) return {}
  const read = async () => ({
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name.slice(-longestName),
  })
  return { file: { read } }
}

/** The longest file name in characters; longer ones lose their beginning, because the end matters. */
const longestName = 1000
