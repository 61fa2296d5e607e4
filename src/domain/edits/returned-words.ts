import type { By, ReturnedPiece, ReturnedParagraph } from './returned-paper.ts'
import { withoutInvisible } from './invisible-characters.ts'

/**
 * The words of a cell or paragraph as they stand once every tracked change is accepted: paragraphs parted by an empty
 * line, bullets as `• ` on lines of their own, one space for several. `inserted` are the stretches that somebody put in
 * by a tracked change, `deleted` the places where somebody took something out.
 */
export type ReturnedWords = {
  text: string
  insertions: { from: number; to: number; by: By }[]
  deletions: { at: number; by: By }[]
}

/** The words of paragraphs that stand together. */
export const returnedWords = (paragraphs: readonly ReturnedParagraph[]): ReturnedWords => {
  const words: ReturnedWords = { text: '', insertions: [], deletions: [] }
  for (const { characters, bullet } of linesOf(paragraphs)) {
    const line = tidyCharacters(characters)
    const bulletLength = bullet
      ? 0
      : (typedBullet.exec(line.map(({ character }) => character).join(''))?.[0].length ?? 0)
    const opening = words.text === '' ? '' : bullet || bulletLength > 0 ? '\n' : '\n\n'
    if (line.some(({ character }) => character !== ''))
      words.text += opening + (bullet || bulletLength > 0 ? '• ' : '')
    // the sign of a typed bullet takes one place in the line for each of its signs
    append(words, bulletLength === 0 ? line : withoutFirst(line, bulletLength))
  }
  return words
}

/** A stretch of words by itself, with the changes in it. */
export const sliceWords = (
  { text, insertions, deletions }: ReturnedWords,
  from: number,
  to = text.length,
): ReturnedWords => ({
  text: text.slice(from, to),
  insertions: insertions
    .filter(each => each.from < to && each.to > from)
    .map(each => ({ ...each, from: Math.max(each.from, from) - from, to: Math.min(each.to, to) - from })),
  deletions: deletions
    .filter(({ at }) => at >= from && at <= to)
    .map(each => ({ ...each, at: each.at - from })),
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
type Character = { character: string; insertedBy?: By; deletedBy?: By }
type CharacterLine = { characters: Character[]; bullet: boolean }

/** The lines of paragraphs: a break within one begins another, and one whose end was taken out goes on in the next. */
const linesOf = (paragraphs: readonly ReturnedParagraph[]): CharacterLine[] => {
  const lines: CharacterLine[] = []
  let open: CharacterLine | undefined
  for (const { pieces, bullet, joinedBy } of paragraphs) {
    const parts = pieces.flatMap(charactersOf)
    let line: CharacterLine = open ?? { characters: [], bullet }
    if (!open) lines.push(line)
    for (const part of parts) {
      if (part.character !== '\n') line.characters.push(part)
      else lines.push((line = { characters: [], bullet: false }))
    }
    if (joinedBy) line.characters.push({ character: '', deletedBy: joinedBy })
    open = joinedBy ? line : undefined
  }
  return lines
}

const charactersOf = ({ text, change, by }: ReturnedPiece): Character[] => {
  if (change === 'deleted') return by ? [{ character: '', deletedBy: by }] : []
  const insertion = change === 'inserted' && by ? { insertedBy: by } : {}
  return [...withoutInvisible(text.replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n'))].map(character => ({
    character: character === '\t' ? ' ' : character,
    ...insertion,
  }))
}

// What people type for a bullet where they do not use a list.
const typedBullet = /^(?:[•∙·●○◦▪■□‣⁃]\s*(?=\S)|[-–—*]\s+(?=[^\s\d]))/u

/** Without spaces at the ends and with one for several; places where something was taken out stay. */
const tidyCharacters = (characters: readonly Character[]): Character[] => {
  const tidy: Character[] = []
  let space: Character | undefined
  let hasBegun = false
  for (const each of characters) {
    if (each.character === '') tidy.push(each)
    else if (each.character.trim() === '') space ??= each
    else {
      if (space && hasBegun) tidy.push(space)
      tidy.push(each)
      space = undefined
      hasBegun = true
    }
  }
  return tidy
}

const withoutFirst = (line: readonly Character[], count: number): Character[] => {
  let left = count
  return line.filter(({ character }) => character === '' || left-- <= 0)
}

const append = (words: ReturnedWords, line: readonly Character[]): void => {
  for (const { character, insertedBy, deletedBy } of line) {
    const at = words.text.length
    if (deletedBy) words.deletions.push({ at, by: deletedBy })
    words.text += character
    const last = words.insertions.at(-1)
    if (!insertedBy) continue
    if (last?.to === at && sameBy(last.by, insertedBy)) last.to = words.text.length
    else words.insertions.push({ from: at, to: words.text.length, by: insertedBy })
  }
}

/** Whether two changes are by the same person at the same time. */
const sameBy = (a: By, b: By): boolean => a.author === b.author && a.at === b.at
