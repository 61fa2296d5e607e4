import type { SourceLine } from './source-lines.ts'

/**
 * The text of a cell, with the lines of its pieces joined. Paragraphs are separated by an empty line, bullets
 * begin lines with `• `. Two pieces are two paragraphs where the first ends like one and the second begins
 * like one. `vocabulary` has the folded words of the paper, to recognise words cut in two.
 */
export const textOfPieces = (
  pieces: readonly (readonly SourceLine[])[],
  vocabulary: ReadonlySet<string>,
): string => {
  let text = ''
  for (const lines of pieces) {
    for (const [at, line] of lines.entries()) {
      const before = at === 0 ? undefined : lines[at - 1]
      text = joinText(
        text,
        line.text,
        { newPiece: at === 0, isBroken: before?.isBroken ?? false },
        vocabulary,
      )
    }
  }
  return text.trim()
}

type Joint = { newPiece: boolean; isBroken: boolean }

const bulletPattern = /^[•●▪◦‣·]\s*/u

/** A dash is a bullet where a list is announced or has begun; elsewhere it is punctuation. */
const dashPattern = /^-\s+(?=\p{L})/u
const dashBegins = (text: string, line: string): boolean =>
  dashPattern.test(line) && (/[:;.]$/.test(text) || text.includes('\n• '))

const joinText = (
  text: string,
  line: string,
  { newPiece, isBroken }: Joint,
  vocabulary: ReadonlySet<string>,
): string => {
  const bullet = bulletPattern.test(line) ? bulletPattern : dashBegins(text, line) ? dashPattern : undefined
  if (bullet) return `${text}${text === '' ? '' : '\n'}• ${line.replace(bullet, '')}`
  if (text === '') return line
  if (newPiece && beginsParagraph(text, line)) return `${text}\n\n${line}`
  const end = lastWord(text)
  if (hyphenIsSoft(end, line, vocabulary)) return text.slice(0, -1) + line
  if (isBroken || /\p{L}[-‐]$/u.test(end) || cutWord(end, line, vocabulary)) return text + line
  return `${text} ${line}`
}

const beginsParagraph = (text: string, line: string): boolean =>
  /[.!?:;)»”]$/u.test(text) && /^[\p{Lu}\p{N}(«“"–-]/u.test(line)

/** "Adminis" + "tratif": neither half is a word of the paper, but both together are. */
const cutWord = (end: string, line: string, vocabulary: ReadonlySet<string>): boolean => {
  const first = /^\p{Ll}+/u.exec(line)?.[0]
  const last = first && /\p{L}+$/u.exec(end)?.[0].toLowerCase()
  if (!last || last.length < 3) return false
  return vocabulary.has(last + first) && !(vocabulary.has(last) && vocabulary.has(first))
}

/**
 * Whether a hyphen at the end of a line is dropped. It is where the paper writes the word without it, never
 * with it.
 */
const hyphenIsSoft = (end: string, line: string, vocabulary: ReadonlySet<string>): boolean => {
  const first = /^\p{Ll}+/u.exec(line)?.[0]
  const last = first && /(\p{L}+)[-‐]$/u.exec(end)?.[1]?.toLowerCase()
  return last !== undefined && vocabulary.has(`${last}${first}`) && !vocabulary.has(`${last}-${first}`)
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
