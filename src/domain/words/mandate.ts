import type { LocalizedText } from '../text.ts'

/** The kind of instrument that gives a mandate. */
export type InstrumentKind = 'resolution' | 'recommendation' | 'decision' | 'article' | 'rules' | 'document'

/**
 * A reference to an instrument and its paragraphs. `symbol` is the same in any language: `XIV.8` for a
 * resolution, `SC62-25` for a decision, `8.2.a` for an article. `paragraphs` and `annex` are as the paper
 * writes them. Rules of procedure have rules as their paragraphs.
 */
export type Reference = { kind: InstrumentKind; symbol: string; paragraphs: string[]; annex?: string }

/** An item of a list of mandates: a reference, or other words. */
export type Citation = { reference: Reference } | { words: LocalizedText }

/** The part of an address that names an instrument: `resolution-xiv-8`, `decision-sc62-25`. */
export const instrumentSlug = (reference: Pick<Reference, 'kind' | 'symbol'>): string =>
  `${reference.kind}-${reference.symbol
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`.replace(/-$/, '')
