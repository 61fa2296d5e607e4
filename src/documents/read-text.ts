import type { SourceDocument } from '#domain/papers/source-document.ts'
import { Refusal } from '#domain/refusal.ts'
import { createBudget } from './budget.ts'
import { storableText } from './storable-text.ts'

/**
 * The lines of a plain text in UTF-8, UTF-16, or else Western European with a warning.
 * Western European is a guess (Windows-1252, which includes ISO-8859-1). Form feeds stay, since they mark the
 * ends of pages.
 * @throws Refusal fileUnknown where the bytes are no text
 * @throws Refusal fileOverLimit where it has too many lines
 */
export const readText = (bytes: Uint8Array, budget = createBudget()): SourceDocument => {
  const { text, guessedEncoding } = decodeText(bytes)
  if (!looksLikeText(text)) throw new Refusal('fileUnknown')
  budget.spend('lines', count(text, /[\n\r\u2028\u2029]/g))
  const lines = storableText(text).split(/\r\n|[\n\r\u2028\u2029]/)
  return {
    kind: 'lines',
    format: 'txt',
    lines,
    ...(guessedEncoding && {
      warnings: [{ code: 'encodingGuessed', values: { encoding: guessedEncoding } }],
    }),
  }
}

/** The text of bytes in UTF-8, UTF-16, or else Western European, which is a guess. */
export const decodeText = (bytes: Uint8Array): { text: string; guessedEncoding?: string } => {
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  const text = new TextDecoder().decode(bytes)
  return isUtf8(text)
    ? { text }
    : { text: new TextDecoder('windows-1252').decode(bytes), guessedEncoding: 'Windows-1252' }
}

/** The UTF-16 encoding of the bytes, if any: by the byte order mark, or the zero bytes of Latin text. */
const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length
  if (zeros(1) > sample.length * 0.3 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > sample.length * 0.3 && zeros(1) === 0 ? 'utf-16be' : undefined
}

/**
 * Whether the text is UTF-8, apart from a few damaged bytes.
 * In another encoding nearly every accent would be wrong.
 */
const isUtf8 = (text: string): boolean => {
  const wrong = count(text, /\ufffd/g)
  return wrong === 0 || wrong * 10 < count(text, /[^\0-\x7f\ufffd]/g)
}

const looksLikeText = (text: string): boolean => {
  const strange = count(text, /[\0-\x08\x0e-\x1a\x1c-\x1f]/g)
  return (
    strange * 200 <= text.length && !/^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)/i.test(text.slice(0, 500))
  )
}

/** How often a pattern (with flag `g`) matches; the matches are not kept. */
const count = (text: string, pattern: RegExp): number => {
  let matches = 0
  while (pattern.test(text)) matches += 1
  return matches
}
