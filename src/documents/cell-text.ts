import { storableText } from './storable-text.ts'

/**
 * The text of a cell from its paragraphs: an empty line between paragraphs, a line break before bullets.
 * Every bullet becomes `• `, whatever character the file uses. A line break within a paragraph starts a new
 * paragraph. Tabs and runs of spaces become one space; non-breaking spaces stay.
 */
export const joinCellParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs
    .flatMap(paragraph => storableText(paragraph).split(/\r\n|[\n\r\v\f\u2028\u2029]/))
    .map(tidyParagraph)
    .filter(text => text !== '')
    .reduce(
      (text, paragraph) =>
        text === '' ? paragraph : `${text}${paragraph.startsWith('• ') ? '\n' : '\n\n'}${paragraph}`,
      '',
    )

/** One paragraph without extra spaces; its bullet, if any, becomes `• `. */
const tidyParagraph = (paragraph: string): string =>
  paragraph
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
    .replace(bullet, '• ')

// Symbol fonts put some bullets in the private use area. A dash counts only where a space and a word follow.
const bullet = /^(?:[•∙·●○◦▪■□‣⁃\u27a2\u2713\u2714\uf0a7\uf0b7\uf0d8\uf0fc]\s*(?=\S)|[-–—*]\s+(?=[^\s\d]))/u
