import { namedBy, sourcesNamed } from '#domain/plan/assignments.ts'
import { fundingKind, usualFundingSource } from '#domain/plan/budget-words.ts'
import type { LanguageTag } from '#domain/language.ts'
import { legendKinds } from './legend-kinds.ts'
import type { LegendEntry, ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { FundingSource, Post } from '#domain/plan/plan.ts'
import { type LocalizedText, mergeWords, textIn } from '#domain/text.ts'

/** The posts and funding sources that the cells of a plan may name. */
export type PlanCodes = { posts: readonly Post[]; fundingSources: readonly FundingSource[] }

/**
 * The known codes, and those that the paper adds in its legend or its funding cells. A known code keeps its
 * code, and takes the words of the legend in this language.
 */
export const codesOfPaper = (parsedPlan: ParsedPlan, knownCodes: PlanCodes): PlanCodes => {
  const { language, legend } = parsedPlan.document
  const kinds = legendKinds(parsedPlan)
  const entriesOf = (kind: string) => legend.filter(({ code }) => kinds.get(code) === kind)
  const posts = entriesOf('post').reduce<readonly Post[]>(
    (list, entry) => withEntry(list, entry, language, post => post),
    knownCodes.posts,
  )
  const legendSources = entriesOf('funding').reduce<readonly FundingSource[]>(
    (list, entry) => withEntry(list, entry, language, post => explainedSource(post, entry, language)),
    knownCodes.fundingSources,
  )
  return {
    posts,
    fundingSources: fundingCells(parsedPlan).reduce(
      (list, cell) => [...list, ...sourcesNamed(cell, list, language)],
      legendSources,
    ),
  }
}

/** A new funding source of the legend. A usual source keeps its names in other languages. */
const explainedSource = (
  post: Post,
  { code, meaning }: LegendEntry,
  language: LanguageTag,
): FundingSource => {
  const usual = usualFundingSource(code)
  if (!usual) return { ...post, kind: fundingKind(meaning) ?? 'other' }
  return {
    ...usual,
    title: mergeWords(usual.title, language, meaning),
    abbreviation: mergeWords(usual.abbreviation, language, code),
  }
}

const withEntry = <T extends Post>(
  list: readonly T[],
  { code, meaning }: LegendEntry,
  language: LanguageTag,
  make: (post: Post) => T,
): readonly T[] => {
  const existing = namedBy(code, list, language)
  if (!existing) return [...list, make({ code, title: textIn(language, meaning) })]
  const abbreviation = withAbbreviation(existing, code, language)
  const next = {
    ...existing,
    title: mergeWords(existing.title, language, meaning),
    ...(abbreviation && { abbreviation }),
  }
  return list.map(item => (item === existing ? next : item))
}

const withAbbreviation = (
  { code, abbreviation }: Post,
  spelling: string,
  language: LanguageTag,
): LocalizedText | undefined => {
  if (abbreviation) return mergeWords(abbreviation, language, spelling)
  return spelling === code ? undefined : textIn(language, spelling)
}

const fundingCells = (parsedPlan: ParsedPlan): string[] => [
  ...new Set(
    parsedPlan.sections.flatMap(({ results }) =>
      results.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.funding ?? [])),
    ),
  ),
]
