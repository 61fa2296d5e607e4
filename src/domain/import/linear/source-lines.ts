/**
 * A line of a paper as an extractor left it. `blank` has no words; `lone` is a blank line that holds a space, as an empty
 * paragraph within a cell leaves it. `indented` begins with a space, as a blank cell before it leaves it. `broken` ends
 * in the middle of a word. `page` follows a form feed.
 */
export type SourceLine = {
  no: number
  text: string
  blank: boolean
  lone: boolean
  indented: boolean
  broken: boolean
  page: boolean
}

/**
 * The lines of a paper with what their white space says, numbered from 1. Where an extractor ends its lines with a space,
 * a line without one was broken within a word; where it leaves no lone spaces or only them, they say nothing.
 */
export const sourceLines = (lines: readonly string[]): SourceLine[] => {
  const worded = lines.filter(line => line.trim() !== '')
  const spaced = worded.filter(line => /[ \u00a0]$/.test(line.replace(/[\r\f]/g, ''))).length > worded.length * 0.6
  const blanks = lines.filter(line => line.replace(/[\r\f]/g, '').trim() === '')
  const lone = blanks.filter(isLone).length
  const loneSpeaks = lone > 0 && lone < blanks.length * 0.6
  return lines.map((raw, at) => {
    const line = raw.replace(/[\r\f]/g, '')
    const text = line.trim()
    return {
      no: at + 1,
      text,
      blank: text === '',
      lone: loneSpeaks && isLone(raw),
      indented: text !== '' && /^\s/.test(line),
      broken: spaced && text !== '' && !/\s$/.test(line),
      page: raw.includes('\f') || (at > 0 && (lines[at - 1] ?? '').endsWith('\f')),
    }
  })
}

const isLone = (raw: string): boolean => /^[ \u00a0\t]+$/.test(raw.replace(/[\r\f]/g, ''))
