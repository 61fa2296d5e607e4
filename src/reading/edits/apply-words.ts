import { mergeActivities } from '../merge/activity-merge.ts'
import { mergeCitations } from '../merge/cell-merge.ts'
import type { LanguageTag } from '#domain/language.ts'
import { strandOf } from '../plan/strand-from-row.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { PeriodIndicator, Plan, PlanNode, Strand } from '#domain/plan/plan.ts'
import { mergeWords, textIn } from '#domain/text.ts'
import { readFunding, readLeads, sourcesNamed } from '#domain/plan/assignments.ts'
import { citationsWithin, readCitations } from '#domain/words/citations/citations.ts'
import { applyHunks } from '#domain/edits/hunks.ts'
import { printedRows } from '#domain/edits/printed-text.ts'
import type { Hunk, ReturnedEdit, WordsPlace } from '#domain/edits/returned-edit.ts'

/** What applying edits needs: the language of the paper, and a source of new ids. */
export type Applying = { language: LanguageTag; newId: () => string }

/**
 * The new text of a place, once all its accepted edits are applied. `also`: other rows that the same cell
 * covers.
 */
export type NewWords = { place: WordsPlace; text: string; also: readonly string[] }

/** The new text of each place that edits reword. Several edits of one text are applied together. */
export const newWordsOf = (edits: readonly ReturnedEdit[]): NewWords[] => {
  const places = new Map<string, { place: WordsPlace; before: string; hunks: Hunk[]; also: string[] }>()
  for (const edit of edits) {
    if (edit.kind !== 'words') continue
    const key = JSON.stringify(edit.place)
    const rewording = places.get(key) ?? { place: edit.place, before: edit.before, hunks: [], also: [] }
    places.set(key, {
      ...rewording,
      hunks: [...rewording.hunks, ...edit.hunks],
      also: [...rewording.also, ...(edit.also ?? [])],
    })
  }
  return [...places.values()].map(({ place, before, hunks, also }) => ({
    place,
    text: applyHunks(before, hunks),
    also,
  }))
}

/** The plan with new words in its nodes, period indicators and table headings. */
export const rewordParts = (plan: Plan, words: readonly NewWords[], { language }: Applying): Plan => {
  const nodes = Map.groupBy(words, ({ place }) => (place.kind === 'node' ? place.node : ''))
  const indicators = new Map(
    words.flatMap(({ place, text }) =>
      place.kind === 'periodIndicator' ? [[place.indicator, text] as const] : [],
    ),
  )
  const headings = new Map(
    words.flatMap(({ place, text }) => (place.kind === 'heading' ? [[place.column, text] as const] : [])),
  )
  const layout =
    headings.size === 0
      ? plan.layout
      : plan.layout.map((column, at) => {
          const heading = headings.get(at)
          return heading === undefined
            ? column
            : { ...column, heading: mergeWords(column.heading, language, heading) }
        })
  return editPlan(
    { ...plan, layout },
    {
      node: node =>
        (nodes.get(node.id) ?? []).reduce(
          (part, each) => rewordNode(part, each, language),
          withoutEmptyIndicators(node, indicators),
        ),
      indicator: indicator => rewordIndicator(indicator, indicators.get(indicator.id), language),
    },
  )
}

const rewordNode = (node: PlanNode, { place, text }: NewWords, language: LanguageTag): PlanNode => {
  if (place.kind !== 'node') return node
  const { goal, ...rest } = node
  switch (place.part) {
    case 'number':
      return text === '' ? node : { ...node, number: text }
    case 'title':
      return { ...node, title: mergeWords(node.title, language, text) }
    case 'goal':
      return text === ''
        ? rest
        : { ...rest, goal: goal ? mergeWords(goal, language, text) : textIn(language, text) }
    case 'mandates':
      return { ...node, citations: mergeCitations(node.citations, readCitations(text, language), language) }
  }
}

/** The node without the indicators whose text was deleted. Their rows have no indicator. */
const withoutEmptyIndicators = (node: PlanNode, texts: ReadonlyMap<string, string>): PlanNode => {
  const emptyIndicators = node.indicators.filter(({ id }) => texts.get(id) === '').map(({ id }) => id)
  if (emptyIndicators.length === 0) return node
  return {
    ...node,
    indicators: node.indicators.filter(({ id }) => !emptyIndicators.includes(id)),
    strands: node.strands.map(strand => {
      const { indicatorId, ...rest } = strand
      return emptyIndicators.includes(indicatorId ?? '') ? rest : strand
    }),
  }
}

const rewordIndicator = (
  indicator: PeriodIndicator,
  text: string | undefined,
  language: LanguageTag,
): PeriodIndicator => {
  if (text === undefined || text === '') return indicator
  const merged = mergeWords(indicator.text, language, text)
  return {
    ...indicator,
    text: merged,
    ...(merged !== indicator.text &&
      language === indicator.text.source && { citations: citationsWithin(text) }),
  }
}

/** The plan with new words in the cells of rows, except those of leads and funding. */
export const rewordRows = (plan: Plan, words: readonly NewWords[], applying: Applying): Plan => {
  const byRow = Map.groupBy(words, ({ place }) =>
    place.kind === 'cell' && !inheritableColumns.has(place.column) ? place.strand : '',
  )
  byRow.delete('')
  if (byRow.size === 0) return plan
  const rows = printedRows(plan, applying.language)
  return editPlan(plan, {
    strand: strand => {
      const row = rows.get(strand.id)
      const edits = byRow.get(strand.id)
      if (!row || !edits) return strand
      const texts = new Map(
        [...row.cells].filter(
          ([key]) => !inheritableColumns.has(key) && (key !== 'periodIndicator' || row.row.indicatorSpan > 0),
        ),
      )
      for (const { place, text } of edits) if (place.kind === 'cell') texts.set(place.column, text)
      return rewordRow(strand, texts, plan, applying)
    },
    indicator: indicator =>
      rewordTarget(
        indicator,
        [...rows.values()].find(({ row }) => row.indicator?.id === indicator.id && row.indicatorSpan > 0)?.row
          .strand.id,
        plan,
        byRow,
        applying,
      ),
  })
}

const inheritableColumns: ReadonlySet<string> = new Set(['lead', 'funding'])

const rewordRow = (
  strand: Strand,
  texts: ReadonlyMap<string, string>,
  plan: Plan,
  { language, newId }: Applying,
): Strand => {
  const cells = Object.fromEntries([...texts].filter(([, text]) => text !== ''))
  const { layout, firstYear, posts, fundingSources } = plan
  const incoming = strandOf(cells, [], undefined, {
    language,
    columns: layout,
    firstYear,
    posts,
    fundingSources,
    newId,
  })
  return {
    ...strand,
    activities: mergeActivities(strand.activities, incoming.activities, { language, layout, firstYear }),
  }
}

/**
 * The indicator with its new target. Without indicators of the year in the table, the target column is the
 * period indicator's.
 */
const rewordTarget = (
  indicator: PeriodIndicator,
  row: string | undefined,
  { layout }: Plan,
  edits: ReadonlyMap<string, readonly NewWords[]>,
  { language }: Applying,
): PeriodIndicator => {
  if (row === undefined || layout.some(({ role }) => role === 'activityIndicator')) return indicator
  const text = edits.get(row)?.find(({ place }) => place.kind === 'cell' && place.column === 'target')?.text
  if (text === undefined) return indicator
  const { target, ...rest } = indicator
  return text === ''
    ? rest
    : { ...rest, target: target ? mergeWords(target, language, text) : textIn(language, text) }
}

/** The leads and funding of rows after edits of these cells, and all funding sources with the new ones. */
export const newHoldings = (plan: Plan, words: readonly NewWords[], { language }: Applying) => {
  const cells = words.flatMap(({ place, text, also }) =>
    place.kind === 'cell' && inheritableColumns.has(place.column)
      ? [place.strand, ...also].map(strand => ({ strand, column: place.column, text }))
      : [],
  )
  const entries = cells.flatMap(({ column, text }) =>
    column === 'funding' ? sourcesNamed(text, plan.fundingSources, language) : [],
  )
  const distinct = entries.filter(({ code }, i) => entries.findIndex(each => each.code === code) === i)
  const fundingSources = distinct.length > 0 ? [...plan.fundingSources, ...distinct] : plan.fundingSources
  return {
    fundingSources,
    leads: new Map(
      cells.flatMap(({ strand, column, text }) =>
        column === 'lead' ? [[strand, readLeads(text, plan.posts, language)] as const] : [],
      ),
    ),
    funding: new Map(
      cells.flatMap(({ strand, column, text }) =>
        column === 'funding' ? [[strand, readFunding(text, fundingSources, language)] as const] : [],
      ),
    ),
  }
}
