import { type MergeContext, mergeActivities } from './activity-merge.ts'
import { mergeOptional } from './cell-merge.ts'
import type { LanguageTag } from '#domain/language.ts'
import { likeness, pairAlike } from '#domain/differences/likeness.ts'
import type { PeriodIndicator, PlanNode, Strand } from '#domain/plan/plan.ts'
import { mergeWords, say } from '#domain/text.ts'

/**
 * The indicators and rows of a result after a merge. `pairs` has the row of the plan for each incoming row's
 * id, `paired` the ids of all these rows of the plan.
 */
export const mergeRows = (
  existing: PlanNode | undefined,
  incoming: PlanNode,
  pairs: ReadonlyMap<string, Strand>,
  context: MergeContext & { pairedIds: ReadonlySet<string> },
): Pick<PlanNode, 'indicators' | 'strands'> => {
  const before = indicatorsBefore(existing?.indicators ?? [], incoming, pairs, context.language)
  const indicators = incoming.indicators.map(indicator =>
    mergeIndicator(before.get(indicator.id), indicator, context.language),
  )
  const ids = new Map(incoming.indicators.map(({ id }) => [id, before.get(id)?.id ?? id]))
  const strands = incoming.strands.map(strand => mergeStrand(pairs.get(strand.id), strand, ids, context))
  return { indicators, strands: withBlanks(strands, existing?.strands ?? [], context.pairedIds) }
}

/**
 * The rows with the blank ones of the plan, each after the row it followed. Blank rows leave nothing on
 * paper, so they cannot be missing there.
 */
const withBlanks = (
  strands: readonly Strand[],
  existing: readonly Strand[],
  pairedIds: ReadonlySet<string>,
): Strand[] =>
  existing.reduce<Strand[]>(
    (rows, strand, i) => {
      const above = existing[i - 1]
      const isBlank =
        strand.activities.length === 0 &&
        (strand.indicatorId === undefined || strand.indicatorId === above?.indicatorId)
      if (!isBlank || pairedIds.has(strand.id)) return rows
      return rows.toSpliced(rows.findIndex(({ id }) => id === above?.id) + 1, 0, strand)
    },
    [...strands],
  )

const mergeStrand = (
  existing: Strand | undefined,
  incoming: Strand,
  ids: ReadonlyMap<string, string>,
  context: MergeContext,
): Strand => {
  const { indicatorId, ...rest } = existing ?? incoming
  const link = context.layout.some(({ role }) => role === 'periodIndicator')
    ? ids.get(incoming.indicatorId ?? '')
    : indicatorId
  return {
    ...rest,
    ...(link !== undefined && { indicatorId: link }),
    tags: [...new Set([...(existing?.tags ?? []), ...incoming.tags])],
    activities: existing
      ? mergeActivities(existing.activities, incoming.activities, context)
      : incoming.activities,
  }
}

/** The indicator of the plan that each incoming one continues, by its words and its rows. */
const indicatorsBefore = (
  existing: readonly PeriodIndicator[],
  incoming: PlanNode,
  pairs: ReadonlyMap<string, Strand>,
  language: LanguageTag,
): Map<string, PeriodIndicator> => {
  const continuedIds = new Set(
    incoming.strands.map(({ id, indicatorId }) => `${pairs.get(id)?.indicatorId} ${indicatorId}`),
  )
  const alike = pairAlike(existing, incoming.indicators, {
    key: ({ text }) => say(text, language).text,
    score: (a, b) =>
      0.6 * likeness(say(a.text, language).text, say(b.text, language).text) +
      (continuedIds.has(`${a.id} ${b.id}`) ? 0.4 : 0),
    least: 0.4,
  })
  return new Map(
    incoming.indicators.flatMap(({ id }, place) => {
      const before = existing[alike.get(place) ?? -1]
      return before ? [[id, before] as const] : []
    }),
  )
}

const mergeIndicator = (
  existing: PeriodIndicator | undefined,
  incoming: PeriodIndicator,
  language: LanguageTag,
): PeriodIndicator => {
  if (!existing) return incoming
  const text = mergeWords(existing.text, language, say(incoming.text, language).text)
  const target = mergeOptional(existing.target, incoming.target, language)
  const citations =
    text !== existing.text && language === existing.text.source ? incoming.citations : existing.citations
  return { ...existing, text, ...(target && { target }), citations }
}
