import { fold } from '../words/fold.ts'

/**
 * How alike two texts are, 0 to 1: the share of words that they have in common (Dice). Two empty texts are
 * alike.
 */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const left = wordCounts(a)
  const right = wordCounts(b)
  if (left.total + right.total === 0) return 1
  let sharedCount = 0
  for (const [word, count] of left.counts) sharedCount += Math.min(count, right.counts.get(word) ?? 0)
  return (2 * sharedCount) / (left.total + right.total)
}

/**
 * Pairs of the most similar members of two lists. The result gives the index in `before` for each paired
 * index in `after`. Members with the same `key` are paired first, in order. Then the best scores come first,
 * and the nearest index where scores are equal; scores below `least` are not paired.
 */
export const pairAlike = <T>(
  before: readonly T[],
  after: readonly T[],
  by: { key: (item: T) => string; score: (a: T, b: T) => number; least: number },
): Map<number, number> => {
  const pairs = pairEqual(before.map(by.key), after.map(by.key))
  const pairedIndexes = new Set(pairs.values())
  const left = before.flatMap((item, from) => (pairedIndexes.has(from) ? [] : [{ item, from }]))
  const open = after.length - pairs.size
  const reach = Math.ceil(mostCompared / Math.max(1, open))
  let comparisons = 0
  const candidates = after.flatMap((item, to) => {
    if (pairs.has(to)) return []
    const middle = Math.round((comparisons++ / open) * left.length)
    const near = left.slice(Math.max(0, middle - reach), middle + reach)
    return near
      .map(({ item: other, from }) => ({ from, to, score: by.score(other, item) }))
      .filter(({ score }) => score >= by.least)
  })
  const distance = ({ from, to }: { from: number; to: number }) =>
    Math.abs(from / before.length - to / after.length)
  for (const { from, to } of candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b))) {
    if (pairs.has(to) || pairedIndexes.has(from)) continue
    pairs.set(to, from)
    pairedIndexes.add(from)
  }
  return pairs
}

/** At most this many pairs are compared in all. */
const mostCompared = 400_000

const pairEqual = (before: readonly string[], after: readonly string[]): Map<number, number> => {
  const places = Map.groupBy(before.keys(), from => before[from] ?? '')
  const pairs = new Map<number, number>()
  after.forEach((key, to) => {
    const from = places.get(key)?.shift()
    if (from !== undefined) pairs.set(to, from)
  })
  return pairs
}

/** Small words occur in any two sentences and do not tell what they are about. */
const isSmall = (word: string): boolean => (word.length < 3 && !/\p{N}/u.test(word)) || smallWords.has(word)

const smallWords = new Set(
  'and the for with from that les des aux une par sur pour dans avec est del los las una con por para que qui'.split(
    ' ',
  ),
)

const pairCounts = new Map<string, { counts: Map<string, number>; total: number }>()
// A comparison needs the same texts many times; the cache is large enough for those of one plan.
const mostTexts = 20_000

const wordCounts = (text: string): { counts: Map<string, number>; total: number } => {
  const existing = pairCounts.get(text)
  if (existing) return existing
  if (pairCounts.size >= mostTexts) pairCounts.clear()
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !isSmall(word))
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const entry = { counts, total: words.length }
  pairCounts.set(text, entry)
  return entry
}
