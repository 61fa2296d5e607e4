import { daysFrom } from '../nearness.ts'

/** A day of the picture with its words. */
export type TimelineEntry = { day: string; title: string; dayWords: string }

/**
 * Where an entry is drawn: its place on the line, and the row of its words; without a row they are left out.
 */
export type PlacedEntry<Entry> = { entry: Entry; x: number; row: number | undefined; anchor: Anchor }

type Anchor = 'start' | 'middle' | 'end'

/** The width of the picture. */
export const timelineWidth = 800

const lineStart = 12

/** Where the line of days ends; right of it is room for words about today. */
export const lineEnd = 690

/** The least distance of two dots, so that each is seen. */
const leastDistance = 17
const rowsOfWords = 3

/** Where a day lies on the line from the first to the last day. */
export const placeOfDay = (day: string, first: string, last: string): number => {
  const whole = Math.max(1, daysFrom(first, last))
  const share = Math.min(1, Math.max(0, daysFrom(first, day) / whole))
  return Math.round(lineStart + share * (lineEnd - lineStart))
}

/** The places of entries in the order of their days, with words that do not cover one another. */
export const placeEntries = <Entry extends TimelineEntry>(
  entries: readonly Entry[],
  first: string,
  last: string,
): PlacedEntry<Entry>[] => {
  const ends: number[] = Array.from({ length: rowsOfWords }, () => -Infinity)
  let before = -Infinity
  return entries.map(entry => {
    const x = Math.max(placeOfDay(entry.day, first, last), before + leastDistance)
    before = x
    const width = 6.8 * Math.max(entry.title.length, entry.dayWords.length)
    const anchor: Anchor = x < width / 2 ? 'start' : x + width / 2 > timelineWidth ? 'end' : 'middle'
    const start = anchor === 'start' ? x - 8 : anchor === 'end' ? x - width + 8 : x - width / 2
    const row = ends.findIndex(end => end + 8 < start)
    if (row !== -1) ends[row] = start + width
    return { entry, x, row: row === -1 ? undefined : row, anchor }
  })
}
