import type { By, Piece, ReturnedParagraph } from './returned-paper.ts'
import { withoutUnseen } from './unseen-signs.ts'

/**
 * The words of a cell or paragraph as they stand once every tracked change is accepted: paragraphs parted by an empty
 * line, bullets as `• ` on lines of their own, one space for several. `inserted` are the stretches that somebody put in
 * by a tracked change, `deleted` the places where somebody took something out.
 */
export type Words = {
  text: string
  inserted: { from: number; to: number; by: By }[]
  deleted: { at: number; by: By }[]
}

/** The words of paragraphs that stand together. */
export const wordsOf = (paragraphs: readonly ReturnedParagraph[]): Words => {
  const words: Words = { text: '', inserted: [], deleted: [] }
  for (const { signs, bullet } of linesOf(paragraphs)) {
    const line = tidied(signs)
    const typed = bullet ? 0 : (typedBullet.exec(line.map(({ sign }) => sign).join(''))?.[0].length ?? 0)
    const opening = words.text === '' ? '' : bullet || typed > 0 ? '\n' : '\n\n'
    if (line.some(({ sign }) => sign !== '')) words.text += opening + (bullet || typed > 0 ? '• ' : '')
    // the sign of a typed bullet takes one place in the line for each of its signs
    append(words, typed === 0 ? line : withoutFirst(line, typed))
  }
  return words
}

/** A stretch of words by itself, with the changes in it. */
export const sliceWords = ({ text, inserted, deleted }: Words, from: number, to = text.length): Words => ({
  text: text.slice(from, to),
  inserted: inserted
    .filter(each => each.from < to && each.to > from)
    .map(each => ({ ...each, from: Math.max(each.from, from) - from, to: Math.min(each.to, to) - from })),
  deleted: deleted.filter(({ at }) => at >= from && at <= to).map(each => ({ ...each, at: each.at - from })),
})

/** The words that stood before anybody tracked a change: without what was put in, with what was taken out. */
export const textBefore = (paragraphs: readonly ReturnedParagraph[]): string =>
  paragraphs
    .map(({ pieces }) => pieces.map(({ text, change }) => (change === 'inserted' ? '' : text)).join(''))
    .filter(text => text.trim() !== '')
    .join('\n\n')

/** Whether there was something, and tracked changes took all of it out. */
export const isTakenOut = (paragraphs: readonly ReturnedParagraph[]): boolean => {
  const pieces = paragraphs.flatMap(paragraph => paragraph.pieces).filter(({ text }) => text.trim() !== '')
  return pieces.length > 0 && pieces.every(({ change }) => change === 'deleted')
}

/** A sign of a line, with who put it in; or, without a sign, a place where somebody took something out. */
type Sign = { sign: string; inserted?: By; deleted?: By }
type SignLine = { signs: Sign[]; bullet: boolean }

/** The lines of paragraphs: a break within one begins another, and one whose end was taken out goes on in the next. */
const linesOf = (paragraphs: readonly ReturnedParagraph[]): SignLine[] => {
  const lines: SignLine[] = []
  let open: SignLine | undefined
  for (const { pieces, bullet, joined } of paragraphs) {
    const parts = pieces.flatMap(signsOf)
    let line: SignLine = open ?? { signs: [], bullet }
    if (!open) lines.push(line)
    for (const part of parts) {
      if (part.sign !== '\n') line.signs.push(part)
      else lines.push((line = { signs: [], bullet: false }))
    }
    if (joined) line.signs.push({ sign: '', deleted: joined })
    open = joined ? line : undefined
  }
  return lines
}

const signsOf = ({ text, change, by }: Piece): Sign[] => {
  if (change === 'deleted') return by ? [{ sign: '', deleted: by }] : []
  const inserted = change === 'inserted' && by ? { inserted: by } : {}
  return [...withoutUnseen(text.replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n'))].map(sign => ({
    sign: sign === '\t' ? ' ' : sign,
    ...inserted,
  }))
}

// What people type for a bullet where they do not use a list.
const typedBullet = /^(?:[•∙·●○◦▪■□‣⁃]\s*(?=\S)|[-–—*]\s+(?=[^\s\d]))/u

/** Without spaces at the ends and with one for several; places where something was taken out stay. */
const tidied = (signs: readonly Sign[]): Sign[] => {
  const tidy: Sign[] = []
  let space: Sign | undefined
  let begun = false
  for (const each of signs) {
    if (each.sign === '') tidy.push(each)
    else if (each.sign.trim() === '') space ??= each
    else {
      if (space && begun) tidy.push(space)
      tidy.push(each)
      space = undefined
      begun = true
    }
  }
  return tidy
}

const withoutFirst = (line: readonly Sign[], count: number): Sign[] => {
  let left = count
  return line.filter(({ sign }) => sign === '' || left-- <= 0)
}

const append = (words: Words, line: readonly Sign[]): void => {
  for (const { sign, inserted, deleted } of line) {
    const at = words.text.length
    if (deleted) words.deleted.push({ at, by: deleted })
    words.text += sign
    const last = words.inserted.at(-1)
    if (!inserted) continue
    if (last?.to === at && sameBy(last.by, inserted)) last.to = words.text.length
    else words.inserted.push({ from: at, to: words.text.length, by: inserted })
  }
}

/** Whether two changes are by the same person at the same time. */
const sameBy = (a: By, b: By): boolean => a.author === b.author && a.at === b.at
