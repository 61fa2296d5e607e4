import type { Language } from '#domain/language.ts'
import type { PostName } from '#domain/people/secretariat-post.ts'
import { sayRegion } from '#domain/words/region-names.ts'

/** The name of a post as plans write it, with its region in the reader's language: "SA Afrique". */
export const sayPostName = ({ code, qualifier }: PostName, language: Language): string =>
  qualifier === '' ? code : `${code} ${sayRegion(qualifier, language)}`
