import type { Language } from '#domain/language.ts'
import { versionsEn, type VersionWords } from './versions-en.ts'
import { versionsEs } from './versions-es.ts'
import { versionsFr } from './versions-fr.ts'

/** The words of the pages of versions, by language of the interface. */
export const versionWords: Record<Language, VersionWords> = { en: versionsEn, fr: versionsFr, es: versionsEs }
