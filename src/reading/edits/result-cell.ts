import { beginsWithReference } from '#domain/words/mandates-text.ts'
import { resultNumber } from '#domain/words/sections.ts'
import { sliceWords, type ReturnedWords } from '#domain/edits/returned-words.ts'

/** The parts of a result's cell: its number, its words, and the mandates at its end. */
export type ResultCell = Record<'number' | 'title' | 'mandates', ReturnedWords>

/**
 * The parts of a result's cell. `number` is the number it should have, whatever numbers look like in its
 * plan.
 */
export const readResultCell = (words: ReturnedWords, number?: string): ResultCell => {
  const { text } = words
  const numberMatch =
    number !== undefined && number !== '' && text.startsWith(number) ? number : resultNumber(text)?.number
  const begin =
    numberMatch === undefined
      ? 0
      : text.startsWith(numberMatch)
        ? text.length - text.slice(numberMatch.length).replace(/^[.)]?\s+/u, '').length
        : 0
  const end = mandatesFrom(text)
  const mandatesStart =
    end === undefined ? text.length : end + (leadingWord.exec(text.slice(end))?.[0].length ?? 0)
  return {
    number: begin === 0 ? sliceWords(words, 0, 0) : sliceWords(words, 0, numberMatch?.length ?? 0),
    title: sliceWords(words, begin, end === undefined ? text.length : text.slice(0, end).trimEnd().length),
    mandates: sliceWords(words, mandatesStart),
  }
}

/** The offset where the paragraphs of references begin. The first paragraph is always the result itself. */
const mandatesFrom = (text: string): number | undefined => {
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2))
    if (beginsWithReference(text.slice(at + 2))) return at + 2
  return undefined
}

/** The word that may precede a list of mandates. */
const leadingWord = /^\s*(?:mandates?|mandats?|mandatos?)\s*:\s*/iu
