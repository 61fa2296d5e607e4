import type { Reference } from './mandate.ts'
import { scanReferences } from './citations/scan.ts'
import { compoundsIn } from './search-words.ts'
import type { Compound } from './search-words.ts'

/** A search question: the references it names, and its other words. */
export type SearchQuestion = { references: Reference[]; compounds: Compound[] }

/**
 * The references and words of a search question. References may be written as in papers and pages: `Rés.
 * XIV.6, par. 59`.
 */
export const readQuestion = (text: string): SearchQuestion => {
  const plain = text.slice(0, mostCharacters)
  const citationHits = referencesIn(plain)
  // People who type quickly write symbols in small letters.
  const { references, rest } =
    citationHits.references.length > 0
      ? citationHits
      : referencesIn(plain.replace(/\S*\d\S*/gu, code => code.toUpperCase()))
  return { references, compounds: compoundsIn(rest).slice(0, mostTerms) }
}

/** The references in a text, even a lone `XIV.8`, and the words around them. */
export const referencesIn = (text: string): { references: Reference[]; rest: string } => {
  const full = abbreviations.reduce((words, [short, long]) => words.replace(short, long), text)
  const hits = scanReferences(full)
  const starts = [0, ...hits.map(({ to }) => to)]
  const rest = starts.map((from, i) => full.slice(from, hits[i]?.from)).join(' ')
  return { references: hits.map(({ reference }) => reference), rest }
}

const mostCharacters = 500
const mostTerms = 16

// Short words before a symbol, with or without a full stop.
const abbreviations: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])r[ée]s\b\.?(?=\s+[\dIVXLCivxlc])/giu, 'Resolution'],
  [/(?<![\p{L}\p{N}])rec\b\.?(?=\s+[\dIVXLCivxlc])/giu, 'Recommendation'],
  [/(?<![\p{L}\p{N}])d[ée]c\b\.?(?=\s+[A-Za-z]+\d)/giu, 'Decision'],
]
