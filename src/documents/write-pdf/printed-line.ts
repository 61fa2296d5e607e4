import type { LanguageTag } from '#domain/language.ts'
import type { TextLine } from '../blocks.ts'

/** A language for Typst: a tag of two or three letters and a region of two. */
export type PrintedLanguage = { tag: string; region: string | null }

/** The runs of a line with every key present, because Typst has no absent keys. */
export type PrintedLine = readonly {
  text: string
  strong: boolean
  emphasis: boolean
  language: PrintedLanguage | null
  change: string
}[]

/** A line in the shape of the template. */
export const printedLine = (line: TextLine): PrintedLine =>
  line.map(({ text, strong = false, emphasis = false, language, change = '' }) => ({
    text,
    strong,
    emphasis,
    language: language === undefined ? null : printedLanguage(language),
    change,
  }))

/** A BCP 47 tag in the shape of Typst. */
export const printedLanguage = (tag: LanguageTag): PrintedLanguage => {
  const [, first = 'und', region = null] = /^([a-z]{2,3})(?:-(?:[a-z]{4}-)?([a-z]{2})\b)?/iu.exec(tag) ?? []
  return { tag: first.toLowerCase(), region: region && region.toUpperCase() }
}
