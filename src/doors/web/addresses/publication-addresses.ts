import type { Language } from '#domain/language.ts'

import { addressOf } from '../paths.ts'

/** The address of the page that publishes a version. */
export const publishAddress = (language: Language, slug: string, version: string): string =>
  addressOf('publication', language, { slug, version })

/** The address of the page that takes a published version back. */
export const takeBackAddress = (language: Language, slug: string, version: string): string =>
  addressOf('publicationEnd', language, { slug, version })
