import type { Piece } from './pieces.ts'

/** How alike two pieces are in their words (0 to 1). One that goes on where the other was cut is as like as what it has. */
export const likenessOf = (one: Piece, other: Piece): number => {
  const [fewer, more] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  if (fewer.size < 2) return 0
  let both = 0
  for (const word of fewer) if (more.has(word)) both += 1
  const alike = (2 * both) / (fewer.size + more.size)
  const begins = shares(one.key, other.key) ? 0.85 * (both / fewer.size) : 0
  return Math.max(alike, begins)
}

/** Whether two texts begin alike for longer than a phrase. */
const shares = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length, 18)
  return length >= 14 && one.slice(0, length) === other.slice(0, length)
}
