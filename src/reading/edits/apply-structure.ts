import { strandOf } from '../plan/strand-from-row.ts'
import { nodesOf } from '#domain/differences/moves.ts'
import type { PeriodIndicator, Plan, PlanNode, Strand } from '#domain/plan/plan.ts'
import { textIn } from '#domain/text.ts'
import { citationsWithin, readCitations } from '#domain/words/citations/citations.ts'
import type { Applying } from './apply-words.ts'
import type { EditChange, ReturnedEdit, WrittenRow } from '#domain/edits/returned-edit.ts'

type EditOfKind<Kind extends EditChange['kind']> = ReturnedEdit & Extract<EditChange, { kind: Kind }>

const only = <Kind extends EditChange['kind']>(
  edits: readonly ReturnedEdit[],
  kind: Kind,
): EditOfKind<Kind>[] => edits.filter((edit): edit is EditOfKind<Kind> => edit.kind === kind)

/** The plan with rows and results added, ended and moved, and rows put under other indicators. */
export const restructure = (plan: Plan, edits: readonly ReturnedEdit[], applying: Applying): Plan => {
  const ids = new Map(
    edits
      .filter(({ kind }) => kind === 'rowAdded' || kind === 'resultAdded')
      .map(({ id }) => [id, applying.newId()]),
  )
  const idOf = (key: string) => ids.get(key) ?? key
  const withResults = only(edits, 'resultAdded').reduce(
    (after, edit) => addResult(after, edit, { ...applying, plan, idOf }),
    plan,
  )
  const changes = placedRows(withResults, edits, { ...applying, plan: withResults, idOf })
  const indicatorHomes = new Map(
    nodesOf(withResults.sections).flatMap(node =>
      node.indicators.map(indicator => [indicator.id, { indicator, node: node.id }] as const),
    ),
  )
  const newRows = relink(edits, changes, applying)
  return {
    ...withResults,
    sections: withResults.sections.map(section =>
      editTree(section, node => rebuild(node, newRows, indicatorHomes, applying), endedResults(edits)),
    ),
  }
}

type Adding = Applying & { plan: Plan; idOf: (key: string) => string }

/** The rows of each result in their new order, and the new indicators of each result. */
type RowPlacement = { rows: Map<string, Strand[]>; indicators: Map<string, PeriodIndicator[]> }

const placedRows = (plan: Plan, edits: readonly ReturnedEdit[], adding: Adding): RowPlacement => {
  const nodes = nodesOf(plan.sections)
  const all = new Map(nodes.flatMap(({ strands }) => strands.map(strand => [strand.id, strand] as const)))
  const endedRows = new Set([
    ...only(edits, 'rowEnded').map(({ strand }) => strand),
    ...only(edits, 'resultEnded').flatMap(({ strands }) => strands),
  ])
  const moves = only(edits, 'rowMoved').filter(
    ({ strand, result }) =>
      all.has(strand) && !endedRows.has(strand) && nodes.some(({ id }) => id === adding.idOf(result)),
  )
  const movedRows = new Set(moves.map(({ strand }) => strand))
  const rows = new Map(
    nodes.map(({ id, strands }) => [
      id,
      strands.filter(strand => !endedRows.has(strand.id) && !movedRows.has(strand.id)),
    ]),
  )
  const indicators = new Map<string, PeriodIndicator[]>()
  // In the order of the paper, so that the row above is already in its place.
  for (const edit of edits) {
    if (edit.kind === 'rowMoved' && movedRows.has(edit.strand)) {
      const strand = all.get(edit.strand)
      const targetRows = rows.get(adding.idOf(edit.result))
      if (strand && targetRows) insertBelow(targetRows, edit.above.map(adding.idOf), strand)
    }
    if (edit.kind !== 'rowAdded') continue
    const result = adding.idOf(edit.result)
    const targetRows = rows.get(result)
    if (!targetRows) continue
    const above = targetRows.find(({ id }) => edit.above.map(adding.idOf).includes(id))
    const { strand, indicator } = newRow(edit, above, adding)
    if (indicator) indicators.set(result, [...(indicators.get(result) ?? []), indicator])
    insertBelow(targetRows, edit.above.map(adding.idOf), { ...strand, id: adding.idOf(edit.id) })
  }
  return { rows, indicators }
}

const insertBelow = (rows: Strand[], above: readonly string[], strand: Strand): void => {
  const nearest = above.find(id => rows.some(row => row.id === id))
  rows.splice(nearest === undefined ? 0 : rows.findIndex(({ id }) => id === nearest) + 1, 0, strand)
}

/** A row that people wrote. Without its own indicator it stands under that of the row above. */
const newRow = (
  { cells, indicator, tags }: WrittenRow,
  above: Strand | undefined,
  { plan, language, newId }: Adding,
): { strand: Strand; indicator?: PeriodIndicator } => {
  const words = cells['periodIndicator']
  const ownIndicator =
    words === undefined || indicator !== undefined ? undefined : newIndicator(words, { language, newId })
  const under = indicator ?? ownIndicator?.id ?? above?.indicatorId
  const { layout, firstYear, posts, fundingSources } = plan
  const strand = strandOf(cells, tags, under, {
    language,
    columns: layout,
    firstYear,
    posts,
    fundingSources,
    newId,
  })
  return { strand, ...(ownIndicator && { indicator: ownIndicator }) }
}

const newIndicator = (text: string, { language, newId }: Applying): PeriodIndicator => ({
  id: newId(),
  version: 1,
  kind: 'text',
  text: textIn(language, text),
  citations: citationsWithin(text),
})

/** The placement with rows under the indicators that edits choose. */
const relink = (
  edits: readonly ReturnedEdit[],
  { rows, indicators }: RowPlacement,
  applying: Applying,
): RowPlacement => {
  const under = new Map(only(edits, 'rowUnder').map(({ strand, indicator }) => [strand, indicator]))
  const newIndicators = new Map(indicators)
  for (const { strands, text } of only(edits, 'indicatorAdded')) {
    const indicator = newIndicator(text, applying)
    const [result] = [...rows].find(([, list]) => list.some(({ id }) => strands.includes(id))) ?? []
    if (result === undefined) continue
    newIndicators.set(result, [...(newIndicators.get(result) ?? []), indicator])
    for (const strand of strands) under.set(strand, indicator.id)
  }
  const newRows = [...rows].map(([result, list]): [string, Strand[]] => [
    result,
    list.map(strand => {
      const indicatorId = under.get(strand.id)
      return indicatorId === undefined || indicatorId === strand.indicatorId
        ? strand
        : { ...strand, indicatorId }
    }),
  ])
  return { rows: new Map(newRows), indicators: newIndicators }
}

type IndicatorHomes = ReadonlyMap<string, { indicator: PeriodIndicator; node: string }>

/** The result with its new rows. Indicators follow rows that moved here; indicators without rows end. */
const rebuild = (
  node: PlanNode,
  { rows, indicators }: RowPlacement,
  indicatorHomes: IndicatorHomes,
  { newId }: Applying,
): PlanNode => {
  const strands = rows.get(node.id) ?? node.strands
  const newIndicators = indicators.get(node.id) ?? []
  const hasIndicator = ({ indicatorId }: Strand) =>
    indicatorId === undefined || node.indicators.some(({ id }) => id === indicatorId)
  if (newIndicators.length === 0 && sameRows(strands, node.strands) && strands.every(hasIndicator))
    return node
  const allIndicators = [...node.indicators, ...newIndicators]
  const idsElsewhere = new Set(
    [...rows]
      .filter(([id]) => id !== node.id)
      .flatMap(([, list]) => list.map(({ indicatorId }) => indicatorId)),
  )
  const copies = new Map<string, PeriodIndicator>()
  const ownRows = strands.map(strand => {
    const { indicatorId } = strand
    if (indicatorId === undefined || allIndicators.some(({ id }) => id === indicatorId)) return strand
    const from = indicatorHomes.get(indicatorId)?.indicator
    if (!from) return withoutIndicator(strand)
    const copy =
      copies.get(indicatorId) ?? (idsElsewhere.has(indicatorId) ? { ...from, id: newId(), version: 1 } : from)
    copies.set(indicatorId, copy)
    return copy.id === indicatorId ? strand : { ...strand, indicatorId: copy.id }
  })
  const usedIds = new Set(ownRows.map(({ indicatorId }) => indicatorId))
  const before = new Set(node.strands.map(({ indicatorId }) => indicatorId))
  const remaining = [...allIndicators, ...copies.values()].filter(
    ({ id }) => usedIds.has(id) || (node.indicators.some(each => each.id === id) && !before.has(id)),
  )
  return { ...node, strands: ownRows, indicators: remaining }
}

/** The row without its indicator. */
const withoutIndicator = ({ indicatorId: _, ...strand }: Strand): Strand => strand

const sameRows = (a: readonly Strand[], b: readonly Strand[]): boolean =>
  a.length === b.length && a.every((strand, i) => strand === b[i])

const endedResults = (edits: readonly ReturnedEdit[]): ReadonlySet<string> =>
  new Set(only(edits, 'resultEnded').map(({ result }) => result))

/** The tree with each node edited. Ended results are removed once they have no rows and no children. */
const editTree = (
  node: PlanNode,
  edit: (node: PlanNode) => PlanNode,
  endedIds: ReadonlySet<string>,
): PlanNode => {
  const children = node.children
    .map(child => editTree(child, edit, endedIds))
    .filter(child => !(endedIds.has(child.id) && child.strands.length + child.children.length === 0))
  const same =
    children.length === node.children.length && children.every((child, i) => child === node.children[i])
  return edit(same ? node : { ...node, children })
}

/** The plan with a new result and its rows, below the result that is above it in the paper. */
const addResult = (
  plan: Plan,
  { id, section, above, number, title, mandates, rows }: EditOfKind<'resultAdded'>,
  adding: Adding,
): Plan => {
  const { language } = adding
  const home = plan.sections.find(each => each.id === section)
  if (!home) return plan
  const indicators: PeriodIndicator[] = []
  const strands = rows.reduce<Strand[]>((strandsBefore, row) => {
    const { strand, indicator } = newRow(row, strandsBefore.at(-1), adding)
    if (indicator) indicators.push(indicator)
    return [...strandsBefore, strand]
  }, [])
  const node: PlanNode = {
    id: adding.idOf(id),
    version: 1,
    level: home.level + 1,
    number: number || `${home.number}.${home.children.length + 1}`,
    title: textIn(language, title),
    citations: readCitations(mandates, language),
    children: [],
    indicators,
    strands,
  }
  const siblingId = above.map(adding.idOf).find(key => nodesOf([home]).some(each => each.id === key))
  const insert = (parent: PlanNode): PlanNode => {
    const at = parent.children.findIndex(child => child.id === siblingId)
    if (at >= 0)
      return {
        ...parent,
        children: parent.children.toSpliced(at + 1, 0, { ...node, level: parent.level + 1 }),
      }
    return { ...parent, children: parent.children.map(insert) }
  }
  const parent = siblingId === undefined ? { ...home, children: [node, ...home.children] } : insert(home)
  return { ...plan, sections: plan.sections.map(each => (each === home ? parent : each)) }
}
