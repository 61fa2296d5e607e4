import type { InstrumentKind, Reference } from '../mandate.ts'
import {
  annexNames,
  annexWord,
  article,
  articleWord,
  kindWords,
  listGap,
  numbers,
  of,
  ofTheConvention,
  paragraphWord,
  ruleWord,
  rulesName,
  rulesNotably,
  shapeOf,
  shapes,
  theConvention,
} from './patterns.ts'

/**
 * A reference and its place in a text. `sure` where the words name it: a lone "XIV.8" counts only in a list
 * of mandates.
 */
export type FoundReference = { reference: Reference; from: number; to: number; sure: boolean }

/** All references in a text, in order. Offsets count UTF-16 units. */
export const scanReferences = (text: string): FoundReference[] => {
  const hits: Hit[] = []
  for (let hit = nextHit(text, 0); hit; hit = continueHit(text, hit) ?? nextHit(text, hit.to)) hits.push(hit)
  return hits.map(({ reference, from, to, sure }) => ({ reference, from, to, sure }))
}

/** A reference, and the pattern that continues its list without repeating the kind. */
type Hit = FoundReference & { goesOnWith?: string }

const headWord = kindWords.map(([, words]) => words).join('|')
const symbol = Object.values(shapes).join('|')
const namedReference = `(?<word>${headWord})\\s+(?:(?i:n[°ºo]s?\\.?)\\s*)?(?<symbol>${symbol})`
const rulesAfter = `${ruleWord}\\s*(?<rulesBefore>${numbers})${of}${rulesName}`
const rules = `(?<rules>${rulesName})(?:${rulesNotably}${ruleWord}\\s*(?<rulesListed>${numbers}))?`
const articleOf = `(?:${theConvention})?(?<articleWord>${articleWord})\\s+(?<article>${article})`
const bare = `(?<bare>${shapes.document}|[A-Z]{2,6}\\d{1,3}[-‑]\\d{1,3}(?![\\p{L}\\d-])|${shapes.roman})`
const before = `(?:${paragraphWord}\\s*(?<paragraphs>${numbers})${of})?(?:${annexWord}(?:\\s+(?<annex>${annexNames}))?(?<annexed>)${of})?`
const start = new RegExp(
  `(?<![\\p{L}\\d.-])${before}(?:${namedReference}|${rulesAfter}|${rules}|${articleOf}|${bare})`,
  'gu',
)

const nextHit = (text: string, from: number): Hit | undefined => {
  start.lastIndex = from
  const match = start.exec(text)
  if (!match) return undefined
  const groups = match.groups ?? {}
  const at = match.index + match[0].length
  const parts: Parts = {
    paragraphs: numbersIn(groups.paragraphs),
    ...(groups.annexed !== undefined && { annex: namesIn(groups.annex) }),
  }
  if (groups.rules !== undefined || groups.rulesBefore !== undefined) {
    const ruleNumbers = numbersIn(groups.rulesListed ?? groups.rulesBefore)
    return {
      reference: { kind: 'rules', symbol: '', paragraphs: ruleNumbers },
      from: match.index,
      to: at,
      sure: ruleNumbers.length > 0,
    }
  }
  if (groups.article !== undefined) {
    const isList = /s$/i.test(groups.articleWord ?? '')
    return {
      ...withTail(text, match.index, at, 'article', groups.article, parts),
      sure: true,
      ...(isList && { goesOnWith: article }),
    }
  }
  const symbolText = groups.symbol ?? groups.bare ?? ''
  const kind = groups.word === undefined ? kindOfShape(symbolText) : kindOfWord(groups.word)
  return {
    ...withTail(text, match.index, at, kind, symbolText, parts),
    sure: groups.word !== undefined || kind !== 'resolution',
    ...goingOn(symbolText),
  }
}

/** The next reference of a list: "XIV.12" after "Résolutions XIV.8 par. 10 ;". */
const continueHit = (text: string, last: Hit): Hit | undefined => {
  if (last.goesOnWith === undefined) return undefined
  const match = matchAt(`${listGap}(?<symbol>${last.goesOnWith})`, text, last.to)
  if (!match) return undefined
  const symbolText = match.groups?.symbol ?? ''
  const at = last.to + match[0].length
  const hit = withTail(text, at - symbolText.length, at, last.reference.kind, symbolText, { paragraphs: [] })
  return { ...hit, sure: last.sure, goesOnWith: last.goesOnWith }
}

type Parts = { paragraphs: string[]; annex?: string }

/** A reference whose symbol ends at `at`, with the annex and paragraphs that follow it. */
const withTail = (
  text: string,
  from: number,
  at: number,
  kind: InstrumentKind,
  symbolText: string,
  parts: Parts,
) => {
  let { paragraphs, annex } = parts
  let to = at
  const point = kind === 'decision' ? matchAt('\\s?(?<point>\\([a-z]{1,4}\\))', text, to) : null
  if (point) {
    paragraphs = [...paragraphs, point.groups?.point ?? '']
    to += point[0].length
  }
  for (let match = matchAt(tail, text, to); match; match = matchAt(tail, text, to)) {
    const { annexed, names, listed: paragraphList, open } = match.groups ?? {}
    if (
      (annexed !== undefined && annex !== undefined) ||
      (paragraphList !== undefined && paragraphs.length > 0)
    )
      break
    // "XIV.6, par. 5 de la Résolution XIV.7": the paragraph belongs to the next reference.
    if (matchAt(`${of}(?:${headWord}|${annexWord}|${rulesName})`, text, to + match[0].length)) break
    if (annexed !== undefined) annex = namesIn(names)
    if (paragraphList !== undefined) paragraphs = numbersIn(paragraphList)
    to += match[0].length
    if (open !== undefined) to += matchAt('\\s*\\)', text, to)?.[0].length ?? 0
  }
  if (kind === 'article') to += matchAt(ofTheConvention, text, to)?.[0].length ?? 0
  const reference: Reference = {
    kind,
    symbol: canonical(symbolText),
    paragraphs,
    ...(annex !== undefined && { annex }),
  }
  return { reference, from, to }
}

const tail = `\\s*(?:,|\\s(?:et|and|y|e)(?=\\s+${annexWord}))?\\s*(?<open>\\()?(?:${annexWord}(?<annexed>)(?:\\s+(?<names>${annexNames}))?|${paragraphWord}\\s*(?<listed>${numbers}))`

const patternCache = new Map<string, RegExp>()

/** The match of a pattern exactly at an offset of the text. */
const matchAt = (pattern: string, text: string, at: number): RegExpExecArray | null => {
  const expression = patternCache.get(pattern) ?? new RegExp(pattern, 'yu')
  patternCache.set(pattern, expression)
  expression.lastIndex = at
  return expression.exec(text)
}

const kindOfWord = (word: string): InstrumentKind =>
  kindWords.find(([, words]) => new RegExp(`^${words}$`, 'u').test(word))?.[0] ?? 'resolution'

const kindOfShape = (symbolText: string): InstrumentKind => {
  const shape = shapeOf(canonical(symbolText))
  return shape === 'document' ? 'document' : shape === 'body' ? 'decision' : 'resolution'
}

const goingOn = (symbolText: string): { goesOnWith?: string } => {
  const shape = shapeOf(canonical(symbolText))
  return shape === undefined || shape === 'document' ? {} : { goesOnWith: shapes[shape] }
}

/** The symbol without the spaces and unusual hyphens of papers: "SC62 Doc.9", "XIV.6". */
const canonical = (symbolText: string): string => {
  const doc = /^([A-Z]+\d+)\s?(Inf)?\.?\s?Doc\.?\s?([\d.]*\d)(.*)$/i.exec(symbolText)
  if (!doc) return symbolText.replace(/\s+/g, '').replaceAll('‑', '-')
  const [, meeting = '', information, number = '', suffixes = ''] = doc
  const later = [...suffixes.matchAll(/(Rev|Add|Corr)\.?\s?(\d+)/g)].map(
    ([, word, count]) => ` ${word}.${count}`,
  )
  return `${meeting} ${information ? 'Inf.' : ''}Doc.${number}${later.join('')}`
}

const gap = /\s*,\s*(?:(?:et|and|y|e|&)\s+)?|\s+(?:et|and|y|e|&)\s+/u
const leadingWord = new RegExp(`^${paragraphWord}\\s*`, 'u')

const numbersIn = (list: string | undefined): string[] =>
  (list?.split(gap) ?? []).map(item =>
    item
      .replace(leadingWord, '')
      .replace(/\s?[–‑-]\s?|\s(?:à|au|a|to)\s/u, '-')
      .replace(/\s+/g, ''),
  )

const namesIn = (list: string | undefined): string => list?.split(gap).join(', ') ?? ''
