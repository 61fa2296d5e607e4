import type { Piece } from './pieces.ts'

/** How alike the words of two pieces are (0 to 1). Where one was cut, only the shared length counts. */
export const likenessOf = (one: Piece, other: Piece): number => {
  const [fewer, more] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  if (fewer.size < 2) return 0
  let both = 0
  for (const word of fewer) if (more.has(word)) both += 1
  const alike = (2 * both) / (fewer.size + more.size)
  const begins = shareBeginning(one.key, other.key) ? 0.85 * (both / fewer.size) : 0
  return Math.max(alike, begins)
}

/** Whether two texts begin with the same words for longer than a phrase. */
const shareBeginning = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length, 18)
  return length >= 14 && one.slice(0, length) === other.slice(0, length)
}
