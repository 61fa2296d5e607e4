import { type ChangedRun, wordSteps } from '../differences/rewording.ts'
import { eachAuthorOnce } from './authors.ts'
import type { By } from './returned-paper.ts'
import type { Hunk } from './returned-edit.ts'
import { withoutUnseen } from './unseen-signs.ts'
import type { Words } from './words.ts'

/**
 * In what the words of a paper that came back differ from those it was made from, each difference with who tracked it.
 * What typography, lists and editors change by themselves (kinds of spaces, straight quotation marks) is no difference.
 */
export const hunksBetween = (before: string, words: Words): { hunk: Hunk; by: By[] }[] => {
  const { text } = words
  const hunks: { hunk: Hunk; by: By[] }[] = []
  let [at, now] = [0, 0]
  let open: { hunk: Hunk; from: number } | undefined
  const close = () => {
    if (open) hunks.push({ hunk: open.hunk, by: authorsBetween(open.from, now, words) })
    open = undefined
  }
  for (const { text: piece, change, now: read = piece } of wordSteps(before, text, sameSigns)) {
    if (change === undefined) {
      close()
      at += piece.length
      now += read.length
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

/** Whether the words say the same but for what typography, lists and editors change by themselves. */
export const saysTheSame = (before: string, after: string): boolean => folded(before) === folded(after)

/** A text with changes made in it, whatever their order. */
export const patched = (before: string, hunks: readonly Hunk[]): string => {
  const ordered = [...hunks].sort((a, b) => a.from - b.from)
  const kept = ordered.map(({ from, text }, i) => before.slice(ordered[i - 1]?.to ?? 0, from) + text)
  return (kept.join('') + before.slice(ordered.at(-1)?.to ?? 0)).trim()
}

/** A text with changes in it as a reader sees them: what stays, what goes, what comes. */
export const hunkRuns = (before: string, hunks: readonly Hunk[]): ChangedRun[] => {
  const ordered = [...hunks].sort((a, b) => a.from - b.from)
  const runs = ordered.flatMap(({ from, to, text }, i): ChangedRun[] => [
    { text: before.slice(ordered[i - 1]?.to ?? 0, from) },
    { text: before.slice(from, to), change: 'deleted' },
    { text, change: 'inserted' },
  ])
  return [...runs, { text: before.slice(ordered.at(-1)?.to ?? 0) }].filter(({ text }) => text !== '')
}

/** A place where something was taken out may lie on the other side of a space that stayed. */
const authorsBetween = (from: number, to: number, { text, inserted, deleted }: Words): By[] => {
  const touches = (at: number) => (at < from ? text.slice(at, from).trim() : text.slice(to, at).trim()) === ''
  const found = eachAuthorOnce([
    ...inserted.filter(each => each.from < to && each.to > from).map(({ by }) => by),
    ...deleted.filter(({ at }) => touches(at)).map(({ by }) => by),
  ])
  // words that stayed though somebody typed them anew: what is missing beside them was not typed again
  if (found.length > 0 || from !== to) return found
  return eachAuthorOnce(inserted.filter(each => each.from <= from && each.to >= to).map(({ by }) => by))
}

const sameSigns = (a: string, b: string): boolean => a === b || foldedSign(a) === foldedSign(b)

const foldedSign = (sign: string): string => {
  if (/^\s+$/u.test(sign)) return sign.includes('\n') ? '\n' : ' '
  return signs[sign] ?? sign
}

const signs: Record<string, string> = { '\u2011': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"' }

const folded = (text: string): string =>
  withoutUnseen(text)
    .replace(/[\u2011’‘“”„]/gu, sign => signs[sign] ?? sign)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
