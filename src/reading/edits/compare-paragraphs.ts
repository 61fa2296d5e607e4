import { largest, smallest } from '#domain/extremes.ts'
import { alignInOrder } from '#domain/differences/align-in-order.ts'
import { likeness } from '#domain/differences/likeness.ts'
import { type Finding, rewordings } from './findings.ts'
import { hunksBetween, saysTheSame } from '#domain/edits/hunks.ts'
import type { PrintedBlock } from '#domain/edits/printed-block.ts'
import { unreadReasons, type WordsPlace } from '#domain/edits/returned-edit.ts'
import type { ReturnedParagraph } from '#domain/edits/returned-paper.ts'
import { sliceWords, type ReturnedWords, returnedWords } from '#domain/edits/returned-words.ts'

type PrintedParagraph = Extract<PrintedBlock, { kind: 'paragraph' }>

/** The changes in paragraphs outside the tables. */
export const compareParagraphs = (
  printedParagraphs: readonly PrintedParagraph[],
  paragraphs: readonly ReturnedParagraph[],
): Finding[] => {
  const unread = paragraphs.flatMap(paragraph =>
    [...new Set(paragraph.unreadKinds)].map(kind => ({
      reason: unreadReasons[kind],
      text: returnedWords([paragraph]).text,
    })),
  )
  const returnedParagraphs = joinParagraphs(paragraphs)
  const pairs = pairParagraphs(printedParagraphs, returnedParagraphs)
  const of = new Map([...pairs].map(([to, from]) => [from, to]))
  const usedPlaces = new Set<number>()
  const changed = textsOf(printedParagraphs).flatMap(text => {
    const ownIndexes = printedParagraphs
      .slice(text.from, text.to)
      .flatMap((_, i) => of.get(text.from + i) ?? [])
    const textIndexes = indexesBetween(ownIndexes).filter(at => ownIndexes.includes(at) || !pairs.has(at))
    for (const at of textIndexes) usedPlaces.add(at)
    return compareText(
      text,
      textIndexes.flatMap(at => returnedParagraphs[at]?.paragraphs ?? []),
    )
  })
  const added = returnedParagraphs
    .filter((_, at) => !usedPlaces.has(at))
    .map(({ words }) => ({ reason: 'paragraphAdded', text: words.text }) as const)
  return [...unread, ...changed, ...added]
}

/**
 * All indexes from the first to the last. Paragraphs that people inserted between those of one text belong to
 * it.
 */
const indexesBetween = (places: readonly number[]): number[] => {
  const first = smallest(places)
  return places.length === 0 ? [] : Array.from({ length: largest(places) - first + 1 }, (_, i) => first + i)
}

type JoinedParagraphs = { words: ReturnedWords; paragraphs: ReturnedParagraph[] }

/** The paragraphs, joined where the paragraph end was deleted, without blank ones. */
const joinParagraphs = (paragraphs: readonly ReturnedParagraph[]): JoinedParagraphs[] => {
  const groups: ReturnedParagraph[][] = []
  let goesOn = false
  for (const paragraph of paragraphs) {
    if (goesOn) groups.at(-1)?.push(paragraph)
    else groups.push([paragraph])
    goesOn = paragraph.joinedBy !== undefined
  }
  return groups
    .map(paragraphs => ({ paragraphs, words: returnedWords(paragraphs) }))
    .filter(({ words }) => words.text !== '')
}

/**
 * The printed paragraph of each returned one, by index. They are paired by words, then by their place between
 * two pairs.
 */
const pairParagraphs = (
  printedParagraphs: readonly PrintedParagraph[],
  returnedParagraphs: readonly JoinedParagraphs[],
): Map<number, number> => {
  const value = (a: string, b: string) => (saysTheSame(a, b) ? 1.5 : likeness(a, b) - leastAlike)
  const pairs = alignInOrder(
    printedParagraphs.map(({ text }) => text),
    returnedParagraphs.map(({ words }) => words.text),
    value,
  )
  const gaps = [...pairs, [returnedParagraphs.length, printedParagraphs.length] as const].sort(
    ([a], [b]) => a - b,
  )
  let [from, to] = [-1, -1]
  for (const [nextTo, nextFrom] of gaps) {
    if (nextFrom - from === nextTo - to)
      for (let step = 1; step < nextTo - to; step++) pairs.set(to + step, from + step)
    ;[from, to] = [nextFrom, nextTo]
  }
  return pairs
}

/** Below this likeness a paragraph is another one, unless it stands alone in its place. */
const leastAlike = 0.4

type PrintedText = {
  from: number
  to: number
  place: PrintedParagraph['place']
  offset: number
  text: string
}

/** The texts that the paragraphs form: consecutive ones with the same place belong to one text. */
const textsOf = (printedParagraphs: readonly PrintedParagraph[]): PrintedText[] =>
  printedParagraphs.reduce<PrintedText[]>((texts, { text, place, offset }, at) => {
    const last = texts.at(-1)
    if (last?.place === undefined || JSON.stringify(last.place) !== JSON.stringify(place))
      return [...texts, { from: at, to: at + 1, place, offset, text }]
    return [
      ...texts.slice(0, -1),
      { ...last, to: at + 1, text: `${last.text}${text.startsWith('• ') ? '\n' : '\n\n'}${text}` },
    ]
  }, [])

const compareText = (
  { place, offset, text }: PrintedText,
  paragraphs: readonly ReturnedParagraph[],
): Finding[] => {
  const home = place?.kind === 'node' ? { section: place.node } : {}
  const before = text.slice(offset)
  if (paragraphs.length === 0) {
    if (!place || !isOptional(place)) return [{ ...home, reason: 'paragraphGone', text }]
    return rewordings(home, { place, before, words: nothing })
  }
  const words = returnedWords(paragraphs)
  if (saysTheSame(text, words.text)) return []
  const start = beginningOf(words.text, text.slice(0, offset))
  if (place === undefined || start === undefined)
    return [{ ...home, reason: 'paragraphChanged', text: words.text }]
  return rewordings(home, { place, before, words: sliceWords(words, start) })
}

const nothing: ReturnedWords = { text: '', insertions: [], deletions: [] }

/** Whether the text may be absent from a paper. */
const isOptional = (place: WordsPlace): boolean =>
  (place.kind === 'node' && place.part === 'goal') ||
  (place.kind === 'cover' && (place.field === 'paragraphs' || place.field === 'actions'))

/** The offset after a prefix, which may have other spaces. Undefined where the prefix itself changed. */
const beginningOf = (text: string, prefix: string): number | undefined => {
  if (prefix === '') return 0
  const hunks = hunksBetween(prefix, { text: text.slice(0, prefix.length), insertions: [], deletions: [] })
  if (hunks.length === 0) return prefix.length
  return hunksBetween(prefix.trimEnd(), {
    text: text.slice(0, prefix.trimEnd().length),
    insertions: [],
    deletions: [],
  }).length === 0
    ? prefix.trimEnd().length
    : undefined
}
