import type { Block, CellParagraph, TextRun } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { TextInLanguage } from '#domain/papers/say-cell.ts'
import { bindSpaces } from '#i18n/typography.ts'

/** The paragraphs of a text: one for each of its lines; those that begin with `• ` are bullets. `as` is how every run of it is set. */
export const layText = (text: string, as: Omit<TextRun, 'text'> = {}): CellParagraph[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line =>
      line.startsWith('• ')
        ? { text: [{ ...as, text: line.slice(2) }], bullet: true }
        : { text: [{ ...as, text: line }] },
    )

/** The paragraphs of words that may stand in another language than the paper: those do in italics, and say which. */
export const layTextInLanguage = (
  { text, language: really }: TextInLanguage,
  language: Language,
): CellParagraph[] => layText(bindSpaces(really, text), otherwise(really, language))

/** Blocks with these paragraphs after them; bullets that follow one another are one list. */
export const layBelow = (blocks: readonly Block[], paragraphs: readonly CellParagraph[]): readonly Block[] =>
  paragraphs.reduce((before, { text, bullet }) => {
    const last = before.at(-1)
    if (!bullet) return [...before, { kind: 'paragraph', text }]
    if (last?.kind !== 'bullets') return [...before, { kind: 'bullets', items: [text] }]
    return [...before.slice(0, -1), { kind: 'bullets', items: [...last.items, text] }]
  }, blocks)

/** The same as one run. */
export const runInLanguage = ({ text, language: really }: TextInLanguage, language: Language): TextRun => ({
  text: bindSpaces(really, text),
  ...otherwise(really, language),
})

const otherwise = (really: string, language: Language): Omit<TextRun, 'text'> =>
  really === language ? {} : { language: really, emphasis: true }
