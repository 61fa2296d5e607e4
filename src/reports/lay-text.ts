import type { CellParagraph, Run } from '#documents/blocks.ts'

/** The paragraphs of a text: one for each of its lines; those that begin with `• ` are bullets. `as` is how every run of it is set. */
export const layText = (text: string, as: Omit<Run, 'text'> = {}): CellParagraph[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => (line.startsWith('• ') ? { text: [{ ...as, text: line.slice(2) }], bullet: true } : { text: [{ ...as, text: line }] }))
