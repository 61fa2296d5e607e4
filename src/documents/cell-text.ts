import { storableText } from './storable-text.ts'

/**
 * The text of a cell from its paragraphs: parted by an empty line, bullets by a line break, each bullet written `• `
 * whatever sign the file uses. Line breaks within a paragraph part paragraphs too. Tabs and runs of spaces become one
 * space; spaces that do not break are kept.
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

/** One paragraph without needless space and with its bullet, if it has one, written `• `. */
const tidyParagraph = (paragraph: string): string =>
  paragraph
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
    .replace(bullet, '• ')

// Signs of lists, of which symbol fonts put some in the private use area; dashes only where a space and a word follow.
const bullet = /^(?:[•∙·●○◦▪■□‣⁃\u27a2\u2713\u2714\uf0a7\uf0b7\uf0d8\uf0fc]\s*(?=\S)|[-–—*]\s+(?=[^\s\d]))/u
