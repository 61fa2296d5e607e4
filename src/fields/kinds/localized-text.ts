import { z } from 'zod'

import { type Language, isLanguage, languages } from '#domain/language.ts'
import { type LocalizedText, say, textIn, withWords } from '#domain/text.ts'

import type { FieldKind, PieceFault, Widget } from './field-kind.ts'
import { languageTagField } from './language-tag.ts'
import { refuseWith } from './refuse-with.ts'
import { compareTexts, filledTextField, lineField, readLine, readTextPiece } from './text.ts'

/** A text in several languages, each its own line of a form. The first that is filled is the source. */
export const localizedTextKind = (most: number): FieldKind<LocalizedText> =>
  textInLanguages(most, { as: 'line', most }, readLine, lineField(most))

/** A text of several paragraphs in several languages. */
export const localizedLongTextKind = (most: number): FieldKind<LocalizedText> => ({
  ...textInLanguages(most, { as: 'paragraphs', most }, readTextPiece, filledTextField(most)),
  order: 'none',
})

function textInLanguages(
  most: number,
  widget: Widget,
  readPiece: typeof readLine,
  wordsField: z.ZodType<string>,
): FieldKind<LocalizedText> {
  return {
    name: 'localizedText',
    columns: [{ suffix: '', type: 'jsonb' }],
    toCells: text => [text],
    fromCells: ([cell]) => (cell ? (cell as LocalizedText) : undefined),
    pieces: languages.map(language => ({ suffix: `.${language}`, language, widget })),
    read: (texts, { language, stored }) => {
      const read = languages.map((each, i) => ({ each, ...readPiece(texts[i] ?? '', most, `.${each}`) }))
      const faults = read.flatMap((each): PieceFault[] => ('faults' in each ? each.faults : []))
      if (faults.length > 0) return { faults }
      const words = new Map(
        read.flatMap(each => ('value' in each && each.value ? [[each.each, each.value] as const] : [])),
      )
      const text = textOfWords(words, language)
      return { value: text && keepSource(stored as LocalizedText | undefined, text) }
    },
    write: text => languages.map(language => text.words[language]?.text ?? ''),
    say: (text, { language }) => say(text, language).text,
    schema: localizedTextField(wordsField),
    compare: (one, other) => compareTexts(say(one, one.source).text, say(other, other.source).text),
    codes: () => [],
    filter: 'words',
    order: 'words',
    references: () => [],
    examples: {
      good: [textIn('fr', 'Zones humides'), withWords(textIn('en', 'Wetlands'), 'es', 'Humedales')],
      bad: [
        { texts: ['', 'x'.repeat(most + 1), ''], fault: 'tooLong' },
        { texts: ['Wetlands', '', 'a\0'], fault: 'malformed' },
      ],
    },
  }
}

/** A localized text in JSON, whose words in each language are such a text. */
const localizedTextField = (wordsField: z.ZodType<string>): z.ZodType<LocalizedText> =>
  z
    .strictObject({
      source: languageTagField,
      words: z.record(
        languageTagField,
        z.strictObject({
          text: wordsField,
          madeFrom: z.string().max(64).exactOptional(),
          how: z.enum(['human', 'machine', 'reviewed', 'official']).exactOptional(),
        }),
      ),
    })
    .refine(({ source, words }) => Object.hasOwn(words, source), refuseWith({ fault: 'malformed' }))

/**
 * A localized text from words in each language. The source is the person's language where that is filled,
 * else the first that is; whoever changes a stored text keeps its source (`keepSource`).
 */
const textOfWords = (words: ReadonlyMap<Language, string>, language: Language): LocalizedText | undefined => {
  const source = words.has(language) ? language : [...words.keys()][0]
  if (source === undefined) return undefined
  return [...words].reduce(
    (text, [each, phrase]) => (each === source ? text : withWords(text, each, phrase)),
    textIn(source, words.get(source) ?? ''),
  )
}

/**
 * A text that was read from a form, laid over the stored one: its source stays while it has words, and a
 * translation that did not change keeps what it was made from. Words in languages that forms do not ask for
 * stay as well.
 */
export const keepSource = (stored: LocalizedText | undefined, read: LocalizedText): LocalizedText => {
  if (!stored) return read
  const stays = ([language]: [string, unknown]): boolean =>
    !isLanguage(language) || Object.hasOwn(read.words, language)
  const words = Object.fromEntries(Object.entries(stored.words).filter(stays))
  if (!Object.hasOwn(words, stored.source)) return { source: read.source, words: { ...words, ...read.words } }
  const source = (read.words[stored.source] ?? stored.words[stored.source])?.text ?? ''
  return Object.entries(read.words).reduce(
    (text, [each, { text: phrase, how }]) =>
      each === stored.source || stored.words[each]?.text === phrase
        ? text
        : withWords(text, each, phrase, how),
    { source: stored.source, words: { ...words, [stored.source]: { text: source } } },
  )
}
