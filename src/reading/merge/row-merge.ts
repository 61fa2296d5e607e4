import { type MergeContext, mergeActivities } from './activity-merge.ts'
import { mergeOptional } from './cell-merge.ts'
import type { LanguageTag } from '#domain/language.ts'
import { likeness, pairAlike } from '#domain/differences/likeness.ts'
import type { PeriodIndicator, PlanNode, Strand } from '#domain/plan/plan.ts'
import { mergeWords, say } from '#domain/text.ts'

/**
 * The indicators and rows of a result as the paper has them, going on with those of the plan that they are paired with
 * (`pairs`: from the id of the incoming row to the row of the plan; `paired`: the ids of all those rows of the plan).
 */
export const mergeRows = (
  known: PlanNode | undefined,
  incoming: PlanNode,
  pairs: ReadonlyMap<string, Strand>,
  context: MergeContext & { paired: ReadonlySet<string> },
): Pick<PlanNode, 'indicators' | 'strands'> => {
  const before = indicatorsBefore(known?.indicators ?? [], incoming, pairs, context.language)
  const indicators = incoming.indicators.map(indicator =>
    mergeIndicator(before.get(indicator.id), indicator, context.language),
  )
  const ids = new Map(incoming.indicators.map(({ id }) => [id, before.get(id)?.id ?? id]))
  const strands = incoming.strands.map(strand => mergeStrand(pairs.get(strand.id), strand, ids, context))
  return { indicators, strands: withBlanks(strands, known?.strands ?? [], context.paired) }
}

/** A row without a word leaves nothing on paper that could be missing there: it stays after the row that it followed. */
const withBlanks = (
  strands: readonly Strand[],
  known: readonly Strand[],
  paired: ReadonlySet<string>,
): Strand[] =>
  known.reduce<Strand[]>(
    (rows, strand, i) => {
      const above = known[i - 1]
      const isBlank =
        strand.activities.length === 0 &&
        (strand.indicatorId === undefined || strand.indicatorId === above?.indicatorId)
      if (!isBlank || paired.has(strand.id)) return rows
      return rows.toSpliced(rows.findIndex(({ id }) => id === above?.id) + 1, 0, strand)
    },
    [...strands],
  )

const mergeStrand = (
  known: Strand | undefined,
  incoming: Strand,
  ids: ReadonlyMap<string, string>,
  context: MergeContext,
): Strand => {
  const { indicatorId, ...rest } = known ?? incoming
  const link = context.layout.some(({ role }) => role === 'periodIndicator')
    ? ids.get(incoming.indicatorId ?? '')
    : indicatorId
  return {
    ...rest,
    ...(link !== undefined && { indicatorId: link }),
    tags: [...new Set([...(known?.tags ?? []), ...incoming.tags])],
    activities: known ? mergeActivities(known.activities, incoming.activities, context) : incoming.activities,
  }
}

/** Which indicator of the plan each of the paper goes on with: by its words and by the rows that follow it. */
const indicatorsBefore = (
  known: readonly PeriodIndicator[],
  incoming: PlanNode,
  pairs: ReadonlyMap<string, Strand>,
  language: LanguageTag,
): Map<string, PeriodIndicator> => {
  const followed = new Set(
    incoming.strands.map(({ id, indicatorId }) => `${pairs.get(id)?.indicatorId} ${indicatorId}`),
  )
  const found = pairAlike(known, incoming.indicators, {
    key: ({ text }) => say(text, language).text,
    score: (a, b) =>
      0.6 * likeness(say(a.text, language).text, say(b.text, language).text) +
      (followed.has(`${a.id} ${b.id}`) ? 0.4 : 0),
    least: 0.4,
  })
  return new Map(
    incoming.indicators.flatMap(({ id }, place) => {
      const before = known[found.get(place) ?? -1]
      return before ? [[id, before] as const] : []
    }),
  )
}

const mergeIndicator = (
  known: PeriodIndicator | undefined,
  incoming: PeriodIndicator,
  language: LanguageTag,
): PeriodIndicator => {
  if (!known) return incoming
  const text = mergeWords(known.text, language, say(incoming.text, language).text)
  const target = mergeOptional(known.target, incoming.target, language)
  const citations =
    text !== known.text && language === known.text.source ? incoming.citations : known.citations
  return { ...known, text, ...(target && { target }), citations }
}
