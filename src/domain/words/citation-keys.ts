import { instrumentSlug } from './mandate.ts'
import type { Reference } from './mandate.ts'

/**
 * The search keys of a reference. They are its instrument (`resolution-xiv-8`) and its paragraphs
 * (`resolution-xiv-8_12`).
 */
export const citationKeys = (reference: Reference): string[] => [
  instrumentSlug(reference),
  ...paragraphKeys(reference),
]

/** The search keys of the paragraphs of a reference; a range gives each paragraph in it. */
export const paragraphKeys = (reference: Reference): string[] =>
  reference.paragraphs
    .flatMap(paragraphsOfRange)
    .map(paragraph => `${instrumentSlug(reference)}_${paragraph}`)

const paragraphsOfRange = (paragraph: string): string[] => {
  const [, first, last] = /^(\d+)-(\d+)$/u.exec(paragraph) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (from <= to && to - from < mostInRange)
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  return [paragraph.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')]
}

// A longer range is a mistake, or years.
const mostInRange = 100
