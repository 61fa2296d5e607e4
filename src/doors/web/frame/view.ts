import type { Person } from '#domain/rights/right.ts'
import type { Language } from '#domain/language.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { Visitor } from './visitor.ts'
import type { frameWords } from '#i18n/pages/frame.ts'

/** The colours that a reader chose; absent where the device decides. */
export type Theme = 'light' | 'dark'

/** The addresses of style, script and font, with a hash of their content. */
export type AssetNames = { style: string; script: string; font: string }

/** What every page knows of the reader and of the place. */
export type View = {
  language: Language
  words: InOne<typeof frameWords>
  theme?: Theme
  /**
   * The address after the language, with its query: `/plan/wetlands-2023-2025?function=3`.
   * What became of a form is left out, because links to the page lead to it without that form.
   */
  here: string
  /** The person who reads the page. */
  person: Person
  /** The administrator who looks as the person; absent where they look as themselves. */
  looker?: Person
  /** How we know the person: by a session, as a person of the example, or not at all. */
  by: Visitor['by']
  /** Whether the reader may become a person of the example. */
  isDemoOffered: boolean
  assets: AssetNames
}
