import type { Language } from '../language.ts'
import type { PersonName } from '../people/person-name.ts'

/** The file formats of papers. */
export const paperFormats = ['docx', 'pdf'] as const
/** A file format of papers. */
export type PaperFormat = (typeof paperFormats)[number]

/** A paper in the register. It never changes: a revision is another paper that supersedes it. */
export type IssuedPaper = {
  id: string
  planId: string
  /** The name of the report: `integrated-plan`. */
  report: string
  /** The id and the name of the plan's version that it was made from. */
  versionId: string
  version: string
  language: Language
  format: PaperFormat
  /** Empty where the paper has none. */
  symbol: string
  meeting: string
  agendaItem: string
  title: string
  /** The symbol of the paper that this one supersedes. */
  supersedes?: string
  size: number
  /** The SHA-256 of the file, hexadecimal. */
  sha256: string
  madeAt: Date
  madeBy: PersonName
}
