import type { Language } from '../language.ts'

/** The kinds of files that papers are made as. */
export const paperFormats = ['docx', 'pdf'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** A paper that was made, as the register keeps it: it never changes, a revision is another paper that supersedes it. */
export type IssuedPaper = {
  id: string
  planId: string
  /** The name of the report: `integrated-plan`. */
  report: string
  /** The version of the plan it was made from, by id and name. */
  versionId: string
  version: string
  language: Language
  format: PaperFormat
  /** Empty where the paper has none yet. */
  symbol: string
  meeting: string
  agendaItem: string
  title: string
  /** The symbol of the paper that this one supersedes. */
  supersedes?: string
  size: number
  /** Of the file, hexadecimal. */
  sha256: string
  madeAt: Date
  madeBy: string
}
