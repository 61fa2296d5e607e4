import { shapeOf } from './patterns.ts'
import { scanReferences, type FoundReference } from './scan.ts'
import type { Language, LanguageTag } from '#domain/language.ts'
import { isLanguage } from '#domain/language.ts'
import type { Citation, Reference } from '../mandate.ts'
import { say, textIn } from '#domain/text.ts'

/**
 * The references in a list of mandates ("Résolutions XIV.8 par. 10 et 12 ; XIV.12"), in order. Words between
 * them become citations with words in `language`. The forms of all three languages are read.
 */
export const readCitations = (text: string, language: LanguageTag): Citation[] => {
  const citations: Citation[] = []
  let at = 0
  for (const { reference, from, to } of scanReferences(text)) {
    for (const citation of wordsIn(text.slice(at, from), language)) citations.push(citation)
    citations.push({ reference })
    at = to
  }
  return [...citations, ...wordsIn(text.slice(at), language)]
}

/**
 * Citations as one line in a language, which `readCitations` reads back. Languages other than those of the
 * interface get English terms.
 */
export const writeCitations = (citations: readonly Citation[], language: LanguageTag): string => {
  const terms = wording[isLanguage(language) ? language : 'en']
  const parts = citations.map((citation, i) => {
    if ('words' in citation) return say(citation.words, language).text
    return goesOn(citations[i - 1], citation)
      ? writeBody(citation.reference, terms)
      : writeReference(citation, citations[i + 1], terms)
  })
  return parts.join(terms.separator)
}

/** The references in running text, with their places. A lone "XIV.8" does not count. */
export const findReferences = (text: string): FoundReference[] =>
  scanReferences(text).filter(({ sure }) => sure)

/** The citations in running text, in order, each once. */
export const citationsWithin = (text: string): Citation[] => {
  const knownReferences = new Map(
    findReferences(text).map(({ reference }) => [JSON.stringify(reference), reference]),
  )
  return [...knownReferences.values()].map(reference => ({ reference }))
}

/** What may stand between references without meaning. */
const empty = /^[\s,;.:()–-]*(?:(?:et|and|y|e|&)[\s,;.:()–-]*)?$/u

/** The word that begins the list of mandates in some papers. */
const leadingWord = /^\s*(?:mandates?|mandats?|mandatos?)\s*:\s*/iu

const wordsIn = (between: string, language: LanguageTag): Citation[] =>
  between
    .split(/;|\n\s*\n/)
    .filter(part => !empty.test(part))
    .map(part =>
      part
        .replace(/^[\s,.)]+/u, '')
        .replace(leadingWord, '')
        .replace(/^(?:et|and|y|e|&)\s+/u, '')
        .replace(/(?:\s(?:et|and|y|e|&)|[\s,(])+$/u, '')
        .replace(/\s+/gu, ' '),
    )
    .filter(words => words !== '')
    .map(words => ({ words: textIn(language, words) }))

type Wording = {
  separator: string
  and: string
  paragraph: readonly [one: string, several: string]
  annex: string
  resolution: readonly [string, string]
  recommendation: readonly [string, string]
  decision: readonly [string, string]
  document: readonly [string, string]
  article: (number: string) => string
  rules: string
  rule: readonly [string, string]
}

const wording: Record<Language, Wording> = {
  en: {
    separator: '; ',
    and: 'and',
    paragraph: ['para.', 'paras.'],
    annex: 'Annex',
    resolution: ['Resolution', 'Resolutions'],
    recommendation: ['Recommendation', 'Recommendations'],
    decision: ['Decision', 'Decisions'],
    document: ['document', 'documents'],
    article: number => `Article ${number} of the Convention`,
    rules: 'Rules of Procedure',
    rule: ['rule', 'rules'],
  },
  fr: {
    separator: '\u00a0; ',
    and: 'et',
    paragraph: ['par.', 'par.'],
    annex: 'annexe',
    resolution: ['Résolution', 'Résolutions'],
    recommendation: ['Recommandation', 'Recommandations'],
    decision: ['Décision', 'Décisions'],
    document: ['document', 'documents'],
    article: number => `Article ${number} de la Convention`,
    rules: 'Règlement intérieur',
    rule: ['règle', 'règles'],
  },
  es: {
    separator: '; ',
    and: 'y',
    paragraph: ['párr.', 'párrs.'],
    annex: 'anexo',
    resolution: ['Resolución', 'Resoluciones'],
    recommendation: ['Recomendación', 'Recomendaciones'],
    decision: ['Decisión', 'Decisiones'],
    document: ['documento', 'documentos'],
    article: number => `Artículo ${number} de la Convención`,
    rules: 'Reglamento',
    rule: ['artículo', 'artículos'],
  },
}

/** Whether a reference continues the list of the one before it, so that its kind is not repeated. */
const goesOn = (before: Citation | undefined, citation: Citation): boolean => {
  if (before === undefined || !('reference' in before) || !('reference' in citation)) return false
  const shape = shapeOf(citation.reference.symbol)
  return (
    shape !== undefined &&
    shape !== 'document' &&
    before.reference.kind === citation.reference.kind &&
    shapeOf(before.reference.symbol) === shape &&
    citation.reference.kind !== 'article'
  )
}

const writeReference = (
  citation: { reference: Reference },
  after: Citation | undefined,
  terms: Wording,
): string => {
  const { reference } = citation
  const { kind, symbol, paragraphs } = reference
  if (kind === 'rules')
    return paragraphs.length > 0
      ? `${terms.rules}, ${countParagraphs(terms.rule, paragraphs, terms)}`
      : terms.rules
  if (kind === 'article') return terms.article(writeBody(reference, terms))
  if (kind === 'document' && shapeOf(symbol) === 'document') return writeBody(reference, terms)
  const [one, several] = terms[kind]
  return `${after !== undefined && goesOn(citation, after) ? several : one} ${writeBody(reference, terms)}`
}

const writeBody = ({ symbol, annex, paragraphs }: Reference, terms: Wording): string =>
  [
    symbol,
    ...(annex === undefined ? [] : [`${terms.annex} ${annex}`.trim()]),
    ...(paragraphs.length > 0 ? [countParagraphs(terms.paragraph, paragraphs, terms)] : []),
  ].join(' ')

const countParagraphs = (
  [one, several]: readonly [string, string],
  items: readonly string[],
  terms: Wording,
): string => {
  const last = items.at(-1) ?? ''
  if (items.length === 1) return `${last.includes('-') ? several : one} ${last}`
  return `${several} ${items.slice(0, -1).join(', ')} ${terms.and} ${last}`
}
