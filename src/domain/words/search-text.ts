/**
 * A text as search sees it: without accents, case, ligatures and punctuation, words parted by one space. `Décision
 * SC62-25` becomes `decision sc62 25`. Stored texts and questions go through it alike.
 */
export const searchText = (text: string): string => searchWords(text).join(' ')

/** The words of a question, as `searchText` sees them. */
export const searchWords = (text: string): string[] => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** A stretch of a snippet: `hit` where it is what was looked for. */
export type SnippetPart = { text: string; hit: boolean }

/**
 * About `width` characters of a text around the first word that begins with one of the stems (folded, as a search gives
 * them), those words marked; the beginning of the text where there is none.
 */
export const snippetOf = (text: string, stems: readonly string[], width = 160): SnippetPart[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    hit: stems.some(stem => foldWord(match[0]).startsWith(stem)),
  }))
  const first = words.find(word => word.hit)?.from ?? 0
  const from = first < width / 2 ? 0 : (words.find(word => word.from >= first - width / 4)?.from ?? 0)
  const to =
    text.length - from <= width
      ? text.length
      : (words.findLast(word => word.to <= from + width)?.to ?? from + width)
  const parts: SnippetPart[] = from > 0 ? [{ text: '… ', hit: false }] : []
  let at = from
  for (const word of words.filter(({ from: start, to: end, hit }) => hit && start >= from && end <= to)) {
    if (word.from > at) parts.push({ text: text.slice(at, word.from), hit: false })
    parts.push({ text: text.slice(word.from, word.to), hit: true })
    at = word.to
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false })
  return to < text.length ? [...parts, { text: ' …', hit: false }] : parts
}

const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
