import { fundingKind, usualFundingSource } from './budget-words.ts'
import { fold } from '../words/fold.ts'
import { type LanguageTag, isLanguage } from '../language.ts'
import type { Assignment, Funding, FundingSource, Post } from './plan.ts'
import { sayRegion } from '../words/region-names.ts'
import { say } from '../text.ts'

/**
 * The leads in a cell ("SGA / CP Amériques"): the first leads, the others support. Each is a code of `posts`,
 * as `language` writes it, and a qualifier. Words that no post explains have `known` false.
 */
export const readLeads = (cell: string, posts: readonly Post[], language: LanguageTag): Assignment[] =>
  splitCell(cell, part => codeAtStart(part, posts, language) !== undefined || looksLikeCode(part)).map(
    part => {
      const match = codeAtStart(part, posts, language)
      if (match) return { code: match.code, qualifier: part.slice(match.length).trim(), known: true }
      const [first = part] = part.split(/\s/)
      return looksLikeCode(first)
        ? { code: first, qualifier: part.slice(first.length).trim(), known: false }
        : { code: part, qualifier: '', known: false }
    },
  )

/** The cell of leads of a paper in `language`. Regions among the qualifiers are translated too. */
export const writeLeads = (
  leads: readonly Assignment[],
  posts: readonly Post[],
  language: LanguageTag,
): string =>
  leads
    .map(({ code, qualifier }) =>
      [shortNameOf(code, posts, language), sayRegion(qualifier, language)]
        .filter(word => word !== '')
        .join(' '),
    )
    .join(' / ')

/**
 * The funding in a cell ("Administratif / NA"). Each part is one of `sources` by code, abbreviation or title;
 * otherwise `known` is false.
 */
export const readFunding = (
  cell: string,
  sources: readonly FundingSource[],
  language: LanguageTag,
): Funding[] =>
  splitCell(cell, part => sourceOf(part, sources, language) !== undefined).map(part => {
    const match = sourceOf(part, sources, language)
    return match ? { code: match.code, known: true } : { code: part, known: false }
  })

/** The cell of funding of a paper in `language`. */
export const writeFunding = (
  funding: readonly Funding[],
  sources: readonly FundingSource[],
  language: LanguageTag,
): string => funding.map(({ code }) => shortNameOf(code, sources, language)).join(' / ')

/** The funding sources that a cell names by their usual words, other than those in `sources`. */
export const sourcesNamed = (
  cell: string,
  sources: readonly FundingSource[],
  language: LanguageTag,
): FundingSource[] =>
  splitCell(cell, part => sourceOf(part, sources, language) !== undefined || fundingKind(part) !== undefined)
    .filter(part => sourceOf(part, sources, language) === undefined)
    .flatMap(part => usualFundingSource(part) ?? [])

/** Whether two lists of leads are the same. The language of a region's name makes no difference. */
export const sameLeads = (a: readonly Assignment[], b: readonly Assignment[]): boolean =>
  leadsKey(a) === leadsKey(b)

/** Whether two lists of funding are the same. */
export const sameFunding = (a: readonly Funding[], b: readonly Funding[]): boolean =>
  a.map(({ code }) => code).join('/') === b.map(({ code }) => code).join('/')

/**
 * The post or funding source that a paper in `language` calls so. It is looked for by abbreviation in that
 * language, then by code, then by any other name.
 */
export const namedBy = <T extends Post | FundingSource>(
  words: string,
  list: readonly T[],
  language: LanguageTag,
): T | undefined =>
  list.find(({ abbreviation }) => abbreviation?.words[language]?.text === words) ??
  list.find(({ code }) => code === words) ??
  list.find(item => writings(item).some(writing => fold(writing) === fold(words)))

/** A key for leads: equal keys mean equal leads. The language of a region's name makes no difference. */
export const leadsKey = (leads: readonly Assignment[]): string =>
  JSON.stringify(leads.map(({ code, qualifier }) => [code, sayRegion(qualifier, 'en')]))

const writings = ({ code, abbreviation, title }: Post | FundingSource): string[] => [
  code,
  ...[abbreviation, title].flatMap(text => Object.values(text?.words ?? {}).map(wording => wording.text)),
]

const sourceOf = (
  part: string,
  sources: readonly FundingSource[],
  language: LanguageTag,
): FundingSource | undefined =>
  namedBy(part, sources, language) ?? sources.find(({ code }) => code === usualFundingSource(part)?.code)

const shortNameOf = (
  code: string,
  list: readonly (Post | FundingSource)[],
  language: LanguageTag,
): string => {
  const item = list.find(item => item.code === code)
  return item?.abbreviation
    ? say(item.abbreviation, isLanguage(language) ? language : item.abbreviation.source).text
    : code
}

/** The post whose name the part begins with (the longest name first), and the length of that name. */
const codeAtStart = (
  part: string,
  posts: readonly Post[],
  language: LanguageTag,
): { code: string; length: number } | undefined => {
  const names = posts.flatMap(post =>
    writings(post).map(name => ({
      code: post.code,
      name,
      own: post.abbreviation?.words[language]?.text === name,
    })),
  )
  return names
    .filter(
      ({ name }) => name !== '' && part.startsWith(name) && !/^[\p{L}\p{N}]/u.test(part.slice(name.length)),
    )
    .sort((a, b) => b.name.length - a.name.length || Number(b.own) - Number(a.own))
    .map(({ code, name }) => ({ code, length: name.length }))[0]
}

const looksLikeCode = (words: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]+(?=\s|$)/u.test(words)

/**
 * The parts of a cell. It is always cut at "/" and ";", and at commas and "and" where each part stands by
 * itself.
 */
const splitCell = (cell: string, standsAlone: (part: string) => boolean): string[] =>
  cell
    .split(/[/;\n]/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .flatMap(part => {
      const pieces = part.split(/ ?[,+&] ?| (?:et|and|y|e) /u).filter(piece => piece !== '')
      return pieces.length > 1 && pieces.every(standsAlone) ? pieces : [part]
    })
