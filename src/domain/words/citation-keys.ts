import { instrumentSlug } from './mandate.ts'
import type { Reference } from './mandate.ts'

/** What a reference is found by: its instrument (`resolution-xiv-8`) and each paragraph of it (`resolution-xiv-8_12`). */
export const citationKeys = (reference: Reference): string[] => [
  instrumentSlug(reference),
  ...paragraphKeys(reference),
]

/** What the paragraphs of a reference are found by; a range is every paragraph in it. */
export const paragraphKeys = (reference: Reference): string[] =>
  reference.paragraphs.flatMap(expanded).map(paragraph => `${instrumentSlug(reference)}_${paragraph}`)

const expanded = (paragraph: string): string[] => {
  const [, first, last] = /^(\d+)-(\d+)$/u.exec(paragraph) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (from <= to && to - from < mostInRange)
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  return [paragraph.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')]
}

// A longer one is no range but a mistake, or years.
const mostInRange = 100
