import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import type { Language } from '#domain/language.ts'
import { planAddress } from './addresses.ts'

/** The address of the papers of a plan. */
export const papersAddress = (language: Language, slug: string): string =>
  `${planAddress(language, slug)}/papers`

/** The address of the page that shows the progress of a paper. */
export const paperJobAddress = (language: Language, slug: string, id: string): string =>
  `${papersAddress(language, slug)}/making/${encodeURIComponent(id)}`

/** The address of a paper's file. */
export const paperFileAddress = (
  language: Language,
  slug: string,
  { id, format }: Pick<IssuedPaper, 'id' | 'format'>,
): string => `${papersAddress(language, slug)}/${encodeURIComponent(id)}.${format}`

/** The address of the cover of a kind of paper in a language. */
export const coverAddress = (language: Language, slug: string, report: string, paper: Language): string =>
  `${papersAddress(language, slug)}/${encodeURIComponent(report)}/cover-${paper}`

/** The file name of a paper: `SC63-Doc.14-Rev.1-fr.docx`. */
export const paperFileName = ({ symbol, report, language, format }: IssuedPaper): string =>
  `${(symbol || report).replace(/[^\p{L}\p{N}.]+/gu, '-')}-${language}.${format}`
