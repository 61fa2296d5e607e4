import type { Block, CellParagraph, TextRun } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { TextInLanguage } from '#domain/papers/say-cell.ts'
import { bindSpaces } from '#i18n/typography.ts'

/**
 * The paragraphs of a text, one for each line. Lines that begin with `• ` are bullets.
 * `as` holds the formatting of every run.
 */
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

/**
 * The paragraphs of a text that may be in another language than the paper.
 * Such text is in italics and states its language.
 */
export const layTextInLanguage = (
  { text, language: textLanguage }: TextInLanguage,
  language: Language,
): CellParagraph[] => layText(bindSpaces(textLanguage, text), stylingOf(textLanguage, language))

/** The blocks with these paragraphs after them. Consecutive bullets are one list. */
export const layBelow = (blocks: readonly Block[], paragraphs: readonly CellParagraph[]): readonly Block[] =>
  paragraphs.reduce((before, { text, bullet }) => {
    const last = before.at(-1)
    if (!bullet) return [...before, { kind: 'paragraph', text }]
    if (last?.kind !== 'bullets') return [...before, { kind: 'bullets', items: [text] }]
    return [...before.slice(0, -1), { kind: 'bullets', items: [...last.items, text] }]
  }, blocks)

/** The same text as one run. */
export const runInLanguage = (
  { text, language: textLanguage }: TextInLanguage,
  language: Language,
): TextRun => ({
  text: bindSpaces(textLanguage, text),
  ...stylingOf(textLanguage, language),
})

const stylingOf = (textLanguage: string, language: Language): Omit<TextRun, 'text'> =>
  textLanguage === language ? {} : { language: textLanguage, emphasis: true }
