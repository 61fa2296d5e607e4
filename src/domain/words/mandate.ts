import type { LocalizedText } from '../text.ts'

/** What kind of instrument gives a mandate. */
export type InstrumentKind = 'resolution' | 'recommendation' | 'decision' | 'article' | 'rules' | 'document'

/**
 * A reference to an instrument and its paragraphs. `symbol` is canonical and without a language: `XIV.8` for a
 * resolution, `SC62-25` for a decision, `8.2.a` for an article of the Convention, `SC62 Doc.9` for a document.
 * `paragraphs` and `annex` are as the paper gives them; rules of procedure have rules as their paragraphs.
 */
export type Reference = { kind: InstrumentKind; symbol: string; paragraphs: string[]; annex?: string }

/** What stands where mandates are cited: a reference, or words that are not one and are kept as they are. */
export type Citation = { reference: Reference } | { words: LocalizedText }

/** The address of an instrument: `resolution-xiv-8`, `decision-sc62-25`. */
export const instrumentSlug = (reference: Pick<Reference, 'kind' | 'symbol'>): string =>
  `${reference.kind}-${reference.symbol
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`.replace(/-$/, '')
