import type { PageLine } from './lines.ts'
import { joinWrapped, type Vocabulary } from './wrapped-words.ts'

/** The characters that begin a bullet; a dash or an asterisk only where a space follows. */
const bullet = /^(?:[•∙·●○◦▪■□‣⁃➢✓✔\uf0a7\uf0b7\uf0d8\uf0fc]|[-–—*]\s)/u

/** A distance between lines above this share of the usual step starts a paragraph. */
const paragraphStep = 1.3

/**
 * The paragraphs that lines make. `right` is how far lines may reach, `step` the usual baseline distance.
 * A line that ends early, although the next word would have fitted, ends a paragraph.
 */
export const joinParagraphs = (
  lines: readonly PageLine[],
  right: number,
  step: number,
  vocabulary: Vocabulary,
): string[] => {
  const paragraphs: PageLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    if (open && last && !begins(line, last, open, right, step)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map(paragraph => joinWrapped(paragraph, right, vocabulary))
}

const begins = (
  line: PageLine,
  last: PageLine,
  open: readonly PageLine[],
  right: number,
  step: number,
): boolean => {
  if (bullet.test(line.text))
    return !/^[-–—*]/.test(line.text) || endsSentence(last.text) || couldHaveFitted(line, last, right)
  if (isLoneBullet(last.text)) return false
  if (line.page !== last.page)
    return startsSentence(line.text) && (endsSentence(last.text) || couldHaveFitted(line, last, right))
  if (line.baseline - last.baseline > step * paragraphStep * Math.max(1, line.size / last.size)) return true
  if (leavesList(line, open)) return true
  return couldHaveFitted(line, last, right)
}

/**
 * Whether a line's first word would have fitted at the end of the line before.
 * `right` is how far lines may reach.
 */
export const couldHaveFitted = (line: PageLine, last: PageLine, right: number): boolean =>
  right - last.right > line.firstWord + last.size && !/[-\u00ad/]$/.test(last.text)

/** Whether a line leaves the list: it stands below a bullet but goes back to the bullet's own edge. */
const leavesList = (line: PageLine, open: readonly PageLine[]): boolean => {
  const [first, second] = open
  return (
    first !== undefined &&
    second !== undefined &&
    bullet.test(first.text) &&
    second.left > first.left + 2 &&
    line.left <= first.left + 1
  )
}

const isLoneBullet = (text: string): boolean => text.length === 1 && bullet.test(`${text} `)

/** Whether a text ends as a sentence or a list entry may. */
export const endsSentence = (text: string): boolean => /[.;:!?…][)»”"’]?$/u.test(text)

/** Whether a text begins as a new sentence may: with a capital, a figure or a bullet. */
export const startsSentence = (text: string): boolean =>
  /^[("«“¿¡]?\s?[\p{Lu}\d]/u.test(text) || startsBullet(text)

/** Whether a text begins with a bullet. */
export const startsBullet = (text: string): boolean => bullet.test(text)
