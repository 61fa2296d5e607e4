import { type ChangedRun, wordSteps } from '../differences/rewording.ts'
import { eachAuthorOnce } from './authors.ts'
import type { By } from './returned-paper.ts'
import type { Hunk } from './returned-edit.ts'
import { withoutInvisible } from './invisible-characters.ts'
import type { ReturnedWords } from './returned-words.ts'

/**
 * The differences between a printed text and the returned one, each with its authors. What typography, lists
 * and editors change by themselves (spaces, straight quotation marks) does not count.
 */
export const hunksBetween = (before: string, words: ReturnedWords): { hunk: Hunk; by: By[] }[] => {
  const { text } = words
  const hunks: { hunk: Hunk; by: By[] }[] = []
  let [at, now] = [0, 0]
  let open: { hunk: Hunk; from: number } | undefined
  const close = () => {
    if (open) hunks.push({ hunk: open.hunk, by: authorsBetween(open.from, now, words) })
    open = undefined
  }
  for (const { text: piece, change, now: currentPiece = piece } of wordSteps(before, text, sameCharacters)) {
    if (change === undefined) {
      close()
      at += piece.length
      now += currentPiece.length
      continue
    }
    open ??= { hunk: { from: at, to: at, text: '' }, from: now }
    if (change === 'deleted') open.hunk.to = at += piece.length
    else {
      open.hunk.text += piece
      now += piece.length
    }
  }
  close()
  return hunks
}

/** Whether two texts say the same, apart from what typography, lists and editors change. */
export const saysTheSame = (before: string, after: string): boolean => foldText(before) === foldText(after)

/** The text with changes applied, whatever their order. */
export const applyHunks = (before: string, hunks: readonly Hunk[]): string => {
  const inOrder = [...hunks].sort((a, b) => a.from - b.from)
  const pieces = inOrder.map(({ from, text }, i) => before.slice(inOrder[i - 1]?.to ?? 0, from) + text)
  return (pieces.join('') + before.slice(inOrder.at(-1)?.to ?? 0)).trim()
}

/** The text with changes as a reader sees it: what stays, what is deleted, what is inserted. */
export const hunkRuns = (before: string, hunks: readonly Hunk[]): ChangedRun[] => {
  const inOrder = [...hunks].sort((a, b) => a.from - b.from)
  const runs = inOrder.flatMap(({ from, to, text }, i): ChangedRun[] => [
    { text: before.slice(inOrder[i - 1]?.to ?? 0, from) },
    { text: before.slice(from, to), change: 'deleted' },
    { text, change: 'inserted' },
  ])
  return [...runs, { text: before.slice(inOrder.at(-1)?.to ?? 0) }].filter(({ text }) => text !== '')
}

/** The authors of the changes in a stretch. A deletion may lie on the other side of a space that stayed. */
const authorsBetween = (from: number, to: number, { text, insertions, deletions }: ReturnedWords): By[] => {
  const touches = (at: number) => (at < from ? text.slice(at, from).trim() : text.slice(to, at).trim()) === ''
  const authors = eachAuthorOnce([
    ...insertions.filter(each => each.from < to && each.to > from).map(({ by }) => by),
    ...deletions.filter(({ at }) => touches(at)).map(({ by }) => by),
  ])
  // Unchanged words that somebody typed again: what is missing beside them was left out by that person.
  if (authors.length > 0 || from !== to) return authors
  return eachAuthorOnce(insertions.filter(each => each.from <= from && each.to >= to).map(({ by }) => by))
}

const sameCharacters = (a: string, b: string): boolean => a === b || foldCharacter(a) === foldCharacter(b)

const foldCharacter = (character: string): string => {
  if (/^\s+$/u.test(character)) return character.includes('\n') ? '\n' : ' '
  return plainCharacters[character] ?? character
}

const plainCharacters: Record<string, string> = {
  '\u2011': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
}

const foldText = (text: string): string =>
  withoutInvisible(text)
    .replace(/[\u2011’‘“”„]/gu, character => plainCharacters[character] ?? character)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
