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
  isBroken: boolean
  page: boolean
}

/**
 * The lines of a paper with what their white space says, numbered from 1. Where an extractor ends its lines with a space,
 * a line without one was broken within a word; where it leaves no lone spaces or only them, they say nothing.
 */
export const sourceLines = (lines: readonly string[]): SourceLine[] => {
  const nonBlank = lines.filter(line => line.trim() !== '')
  const spaced =
    nonBlank.filter(line => /[ \u00a0]$/.test(line.replace(/[\r\f]/g, ''))).length > nonBlank.length * 0.6
  const blanks = lines.filter(line => line.replace(/[\r\f]/g, '').trim() === '')
  const lone = blanks.filter(isLone).length
  const loneSpeaks = lone > 0 && lone < blanks.length * 0.6
  const lists = listBullets(lines)
  return lines.map((raw, at) => {
    const line = raw.replace(/[\r\f]/g, '')
    const text = withBullet(line.trim(), lines[at - 1]?.trim() ?? '', lists)
    return {
      no: at + 1,
      text,
      blank: text === '',
      lone: loneSpeaks && isLone(raw),
      indented: text !== '' && /^\s/.test(line),
      isBroken: spaced && text !== '' && !/\s$/.test(line),
      page: raw.includes('\f') || (at > 0 && (lines[at - 1] ?? '').endsWith('\f')),
    }
  })
}

const isLone = (raw: string): boolean => /^[ \u00a0\t]+$/.test(raw.replace(/[\r\f]/g, ''))

/** Signs that can only be bullets, those of symbol fonts among them. */
const bulletPattern = /^[●▪◦‣·∙➢►✓*\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}]\s*(?=\S)/u
/** Signs that may be bullets: dashes also part sentences, and "o" is a word of some languages. */
const doubtfulBullet = /^([-–—o])\s+(?=[\p{L}\d])/u
/** A doubtful sign is a bullet in a paper where at least so many lists are announced with a colon before it. */
const fewestLists = 2

/** The doubtful signs that this paper begins the items of its lists with. */
const listBullets = (lines: readonly string[]): Set<string> => {
  const announced = new Map<string, number>()
  let before = ''
  for (const raw of lines) {
    const line = raw.trim()
    if (line === '') continue
    const bullet = doubtfulBullet.exec(line)?.[1]
    if (bullet !== undefined && before.endsWith(':')) announced.set(bullet, (announced.get(bullet) ?? 0) + 1)
    before = line
  }
  return new Set([...announced].filter(([, times]) => times >= fewestLists).map(([bullet]) => bullet))
}

/** The line with `• ` for whatever sign begins an item of a list; a sentence that goes on from the line before begins none. */
const withBullet = (line: string, before: string, lists: ReadonlySet<string>): string => {
  if (bulletPattern.test(line)) return line.replace(bulletPattern, '• ')
  const bullet = doubtfulBullet.exec(line)?.[1]
  const goesOn = before !== '' && !/[:;.,]$/.test(before) && !doubtfulBullet.test(before)
  return bullet !== undefined && lists.has(bullet) && !goesOn ? line.replace(doubtfulBullet, '• ') : line
}
