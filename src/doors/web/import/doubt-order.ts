import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import type { Doubt, ParsedPlan, RowAddress } from '#domain/papers/parsed-plan.ts'

/** The open doubts, in the order in which a reader of the table meets them. */
export const doubtsInOrder = (parsedPlan: ParsedPlan): Doubt[] => {
  const place = places(parsedPlan)
  return parsedPlan.doubts
    .map(doubt => ({ doubt, rank: place(doubt.at, doubt.cell) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ doubt }) => doubt)
}

/** The next doubt from an address on: the first that is not before it, else the first of all. */
export const nextDoubt = (parsedPlan: ParsedPlan, at: RowAddress, cell?: CellKey): Doubt | undefined => {
  const place = places(parsedPlan)
  const from = place(at, cell)
  const doubts = doubtsInOrder(parsedPlan)
  return doubts.find(doubt => compare(place(doubt.at, doubt.cell), from) >= 0) ?? doubts[0]
}

type Rank = [section: number, result: number, row: number, column: number]

const places = ({ sections, columns }: ParsedPlan): ((at: RowAddress, cell?: CellKey) => Rank) => {
  const sectionRanks = new Map(sections.map(({ number }, i) => [number, i]))
  const resultRanks = new Map(
    sections.flatMap(section => section.results.map(({ number }, i) => [`${section.number} ${number}`, i])),
  )
  const columnRanks = new Map(columns.map((column, i) => [cellKey(column), i]))
  return ({ section, result, row }, cell = '') => [
    sectionRanks.get(section) ?? 0,
    result === undefined ? -1 : (resultRanks.get(`${section} ${result}`) ?? 0),
    row ?? -1,
    columnRanks.get(cell) ?? -1,
  ]
}

const compare = (a: Rank, b: Rank): number =>
  a.map((rank, i) => rank - (b[i] ?? 0)).find(difference => difference !== 0) ?? 0
