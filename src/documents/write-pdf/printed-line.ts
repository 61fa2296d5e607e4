import type { LanguageTag } from '#domain/language.ts'
import type { TextLine } from '../blocks.ts'

/** A language as Typst takes it: a tag of two or three letters, a region of two. */
export type PrintedLanguage = { tag: string; region: string | null }

/** Runs with nothing left out: Typst has no absent keys. */
export type PrintedLine = readonly {
  text: string
  strong: boolean
  emphasis: boolean
  language: PrintedLanguage | null
  change: string
}[]

/** A line as the template takes it. */
export const printedLine = (line: TextLine): PrintedLine =>
  line.map(({ text, strong = false, emphasis = false, language, change = '' }) => ({
    text,
    strong,
    emphasis,
    language: language === undefined ? null : printedLanguage(language),
    change,
  }))

/** A BCP 47 tag as Typst takes it. */
export const printedLanguage = (tag: LanguageTag): PrintedLanguage => {
  const [, first = 'und', region = null] = /^([a-z]{2,3})(?:-(?:[a-z]{4}-)?([a-z]{2})\b)?/iu.exec(tag) ?? []
  return { tag: first.toLowerCase(), region: region && region.toUpperCase() }
}
