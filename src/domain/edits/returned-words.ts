import type { By, ReturnedPiece, ReturnedParagraph } from './returned-paper.ts'
import { withoutInvisible } from './invisible-characters.ts'

/**
 * The words of a cell or paragraph once all tracked changes are accepted. Paragraphs are separated by an
 * empty line, bullets begin lines with `• `, spaces are single. `insertions` are the stretches, `deletions`
 * the places of tracked changes.
 */
export type ReturnedWords = {
  text: string
  insertions: { from: number; to: number; by: By }[]
  deletions: { at: number; by: By }[]
}

/** The words of paragraphs that belong together. */
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
    // Each character of a typed bullet takes one place in the line.
    append(words, bulletLength === 0 ? line : withoutFirst(line, bulletLength))
  }
  return words
}

/** A stretch of the words, with its changes. */
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

/** The text before any tracked change: without insertions, with deletions. */
export const textBefore = (paragraphs: readonly ReturnedParagraph[]): string =>
  paragraphs
    .map(({ pieces }) => pieces.map(({ text, change }) => (change === 'inserted' ? '' : text)).join(''))
    .filter(text => text.trim() !== '')
    .join('\n\n')

/** Whether tracked changes deleted all of the text that was there. */
export const isTakenOut = (paragraphs: readonly ReturnedParagraph[]): boolean => {
  const pieces = paragraphs.flatMap(paragraph => paragraph.pieces).filter(({ text }) => text.trim() !== '')
  return pieces.length > 0 && pieces.every(({ change }) => change === 'deleted')
}

/** A character of a line and who inserted it; or, if empty, a place where somebody deleted something. */
type Character = { character: string; insertedBy?: By; deletedBy?: By }
type CharacterLine = { characters: Character[]; bullet: boolean }

/**
 * The lines of paragraphs. A break begins a new line; a paragraph whose end was deleted continues in the
 * next.
 */
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

// What people type as a bullet where they do not use a list.
const typedBullet = /^(?:[•∙·●○◦▪■□‣⁃]\s*(?=\S)|[-–—*]\s+(?=[^\s\d]))/u

/** The line with single spaces and none at its ends; places of deletions stay. */
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

/** Whether two changes have the same author and time. */
const sameBy = (a: By, b: By): boolean => a.author === b.author && a.at === b.at
