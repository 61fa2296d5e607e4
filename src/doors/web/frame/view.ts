import type { Person } from '#domain/rights.ts'
import type { Language } from '#domain/language.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { frameWords } from '#i18n/pages/frame.ts'

/** The colours a reader chose; absent: as the device says. */
export type Theme = 'light' | 'dark'

/** Where the browser finds style, script and font: addresses with a hash of the content in them. */
export type AssetNames = { style: string; script: string; font: string }

/** What every page knows of the reader and of the place. */
export type View = {
  language: Language
  words: InOne<typeof frameWords>
  theme?: Theme
  /** The address after the language, with its query: `/plan/wetlands-2023-2025?function=3`. */
  here: string
  /** Who reads the page. */
  person: Person
  assets: AssetNames
}
