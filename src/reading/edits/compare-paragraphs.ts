import { largest, smallest } from '#domain/extremes.ts'
import { alignInOrder } from '#domain/differences/align-in-order.ts'
import { likeness } from '#domain/differences/likeness.ts'
import { type Findings, addRewording } from './findings.ts'
import { hunksBetween, saysTheSame } from '#domain/edits/hunks.ts'
import type { PrintedBlock } from '#domain/edits/printed-block.ts'
import { unreadReasons, type WordsPlace } from '#domain/edits/returned-edit.ts'
import type { ReturnedParagraph } from '#domain/edits/returned-paper.ts'
import { sliceWords, type Words, wordsOf } from '#domain/edits/words.ts'

type Printed = Extract<PrintedBlock, { kind: 'paragraph' }>

/** Keeps what people changed in the paragraphs outside the tables: as they were printed, and as they came back. */
export const compareParagraphs = (
  printed: readonly Printed[],
  edited: readonly ReturnedParagraph[],
  findings: Findings,
): void => {
  for (const paragraph of edited)
    for (const kind of new Set(paragraph.unread))
      findings.leave({}, unreadReasons[kind], wordsOf([paragraph]).text)
  const came = joinedUp(edited)
  const pairs = pairParagraphs(printed, came)
  const of = new Map([...pairs].map(([to, from]) => [from, to]))
  const taken = new Set<number>()
  for (const text of textsOf(printed)) {
    const own = printed.slice(text.from, text.to).flatMap((_, i) => of.get(text.from + i) ?? [])
    const all = between(own).filter(at => own.includes(at) || !pairs.has(at))
    for (const at of all) taken.add(at)
    compareText(
      text,
      all.flatMap(at => came[at]?.paragraphs ?? []),
      findings,
    )
  }
  came.forEach(({ words }, at) => {
    if (!taken.has(at)) findings.leave({}, 'paragraphAdded', words.text)
  })
}

/** All places from the first of some to the last: paragraphs that people put between those of one text are of it. */
const between = (places: readonly number[]): number[] => {
  const first = smallest(places)
  return places.length === 0 ? [] : Array.from({ length: largest(places) - first + 1 }, (_, i) => first + i)
}

type Came = { words: Words; paragraphs: ReturnedParagraph[] }

/** Paragraphs with those whose end was taken out and that go on in the next; without the blank ones that say nothing. */
const joinedUp = (edited: readonly ReturnedParagraph[]): Came[] => {
  const groups: ReturnedParagraph[][] = []
  let goesOn = false
  for (const paragraph of edited) {
    if (goesOn) groups.at(-1)?.push(paragraph)
    else groups.push([paragraph])
    goesOn = paragraph.joined !== undefined
  }
  return groups
    .map(paragraphs => ({ paragraphs, words: wordsOf(paragraphs) }))
    .filter(({ words }) => words.text !== '')
}

/** Which printed paragraph each one that came back goes on with: by its words, then by its place between two that are known. */
const pairParagraphs = (printed: readonly Printed[], came: readonly Came[]): Map<number, number> => {
  const value = (a: string, b: string) => (saysTheSame(a, b) ? 1.5 : likeness(a, b) - leastAlike)
  const pairs = alignInOrder(
    printed.map(({ text }) => text),
    came.map(({ words }) => words.text),
    value,
  )
  const gaps = [...pairs, [came.length, printed.length] as const].sort(([a], [b]) => a - b)
  let [from, to] = [-1, -1]
  for (const [nextTo, nextFrom] of gaps) {
    if (nextFrom - from === nextTo - to)
      for (let step = 1; step < nextTo - to; step++) pairs.set(to + step, from + step)
    ;[from, to] = [nextFrom, nextTo]
  }
  return pairs
}

/** Below this a paragraph is another one, unless it stands alone in its place. */
const leastAlike = 0.4

type PrintedText = { from: number; to: number; place: Printed['place']; offset: number; text: string }

/** The texts that paragraphs belong to: those with the same place one after the other are one. */
const textsOf = (printed: readonly Printed[]): PrintedText[] =>
  printed.reduce<PrintedText[]>((texts, { text, place, offset }, at) => {
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
  findings: Findings,
): void => {
  const home = place?.kind === 'node' ? { section: place.node } : {}
  const before = text.slice(offset)
  if (paragraphs.length === 0) {
    if (!place || !canGo(place)) return findings.leave(home, 'paragraphGone', text)
    return addRewording(findings, home, { place, before, words: nothing })
  }
  const words = wordsOf(paragraphs)
  if (saysTheSame(text, words.text)) return
  const begins = beginningOf(words.text, text.slice(0, offset))
  if (place === undefined || begins === undefined) return findings.leave(home, 'paragraphChanged', words.text)
  addRewording(findings, home, { place, before, words: sliceWords(words, begins) })
}

const nothing: Words = { text: '', inserted: [], deleted: [] }

/** Whether a paper can do without a text. */
const canGo = (place: WordsPlace): boolean =>
  (place.kind === 'node' && place.part === 'goal') ||
  (place.kind === 'cover' && (place.field === 'paragraphs' || place.field === 'actions'))

/** Where the words after a prefix begin, which may have other kinds of spaces; undefined where the prefix itself was changed. */
const beginningOf = (text: string, prefix: string): number | undefined => {
  if (prefix === '') return 0
  const hunks = hunksBetween(prefix, { text: text.slice(0, prefix.length), inserted: [], deleted: [] })
  if (hunks.length === 0) return prefix.length
  return hunksBetween(prefix.trimEnd(), {
    text: text.slice(0, prefix.trimEnd().length),
    inserted: [],
    deleted: [],
  }).length === 0
    ? prefix.trimEnd().length
    : undefined
}
