/**
 * A line of a paper as an extractor left it. `blank` has no words; `lone` is blank with a space, from an
 * empty paragraph within a cell. `indented` begins with a space, from a blank cell before it. `isBroken` ends
 * within a word; `page` follows a form feed.
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
 * The lines of a paper with the meaning of their white space, numbered from 1. Where an extractor ends lines
 * with a space, a line without one is broken within a word. Lone spaces count only where the paper also has
 * empty lines without one.
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

/** Characters that can only be bullets, also those of symbol fonts. */
const bulletPattern = /^[●▪◦‣·∙➢►✓*\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}]\s*(?=\S)/u
/** Characters that may be bullets: dashes are also punctuation, and "o" is a word of some languages. */
const doubtfulBullet = /^([-–—o])\s+(?=[\p{L}\d])/u
/** A doubtful character is a bullet if at least so many lists with it follow a colon. */
const fewestLists = 2

/** The doubtful characters that begin list items in this paper. */
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

/** The line with `• ` in place of any bullet. A sentence that continues the line before has no bullet. */
const withBullet = (line: string, before: string, lists: ReadonlySet<string>): string => {
  if (bulletPattern.test(line)) return line.replace(bulletPattern, '• ')
  const bullet = doubtfulBullet.exec(line)?.[1]
  const goesOn = before !== '' && !/[:;.,]$/.test(before) && !doubtfulBullet.test(before)
  return bullet !== undefined && lists.has(bullet) && !goesOn ? line.replace(doubtfulBullet, '• ') : line
}
