import { type Budget, columnAfter, createBudget } from '../budget.ts'
import type { Box, Rule } from './page.ts'

/** A cell enclosed by lines, with its place on the grid of its table. */
export type GridBox = Box & { column: number; columns: number; row: number; rows: number }

/** A table's grid: the places of its vertical and horizontal lines, and its cells. */
export type Grid = Box & { xs: number[]; ys: number[]; cells: GridBox[] }

/** The largest distance (points) at which two lines count as one, or as touching. */
const tolerance = 3

/**
 * The tables that the lines of a page enclose, from the top; each has at least two columns and one row.
 * @throws Refusal fileOverLimit
 */
export const ruledGrids = (rules: readonly Rule[], budget = createBudget()): Grid[] =>
  connectedGroups(joinRules(rules))
    .map(connectedRules => gridFrom(connectedRules, budget))
    .filter(grid => grid !== undefined)
    .toSorted((one, other) => one.top - other.top)

const isLevel = (rule: Rule): boolean => rule.right - rule.left >= rule.bottom - rule.top

/** The lines, with pieces and repeated lines joined. */
const joinRules = (rules: readonly Rule[]): Rule[] => [
  ...joinAlong(
    rules.filter(isLevel),
    rule => rule.top,
    rule => [rule.left, rule.right],
    (at, from, to) => ({ left: from, right: to, top: at, bottom: at }),
  ),
  ...joinAlong(
    rules.filter(rule => !isLevel(rule)),
    rule => rule.left,
    rule => [rule.top, rule.bottom],
    (at, from, to) => ({ left: at, right: at, top: from, bottom: to }),
  ),
]

const joinAlong = (
  rules: Rule[],
  placeOf: (rule: Rule) => number,
  reachOf: (rule: Rule) => [number, number],
  make: (at: number, from: number, to: number) => Rule,
): Rule[] => {
  const places = distinct(rules.map(placeOf))
  const groups = new Map<number, [number, number][]>()
  for (const rule of rules) {
    const place = nearest(places, placeOf(rule))
    groups.set(place, [...(groups.get(place) ?? []), reachOf(rule)])
  }
  return [...groups].flatMap(([place, reaches]) => {
    const merged: [number, number][] = []
    for (const [from, to] of reaches.toSorted((one, other) => one[0] - other[0])) {
      const last = merged.at(-1)
      if (last && from <= last[1] + tolerance) last[1] = Math.max(last[1], to)
      else merged.push([from, to])
    }
    return merged.map(([from, to]) => make(places[place] ?? 0, from, to))
  })
}

/** Sorted numbers, with those within the tolerance of one another joined. */
const distinct = (numbers: readonly number[]): number[] => {
  const groups: number[][] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = groups.at(-1)
    if (last && number - (last[0] ?? number) <= tolerance) last.push(number)
    else groups.push([number])
  }
  return groups.map(group => group.reduce((sum, number) => sum + number, 0) / group.length)
}

/** The index of the place that is nearest to a number. */
const nearest = (places: readonly number[], number: number): number =>
  places.reduce(
    (best, place, index) =>
      Math.abs(place - number) < Math.abs((places[best] ?? 0) - number) ? index : best,
    0,
  )

/** Groups of lines that touch; each group is a table. */
const connectedGroups = (rules: Rule[]): Rule[][] => {
  const groupOf = rules.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (groupOf[root] !== root) root = groupOf[root] ?? root
    groupOf[index] = root
    return root
  }
  rules.forEach((one, i) => {
    rules.slice(0, i).forEach((other, j) => {
      if (isLevel(one) !== isLevel(other) && touch(one, other)) groupOf[rootOf(i)] = rootOf(j)
    })
  })
  const groups = Map.groupBy(rules.keys(), rootOf)
  return [...groups.values()].map(indexes => indexes.flatMap(index => rules[index] ?? []))
}

const touch = (one: Box, other: Box): boolean =>
  one.left <= other.right + tolerance &&
  other.left <= one.right + tolerance &&
  one.top <= other.bottom + tolerance &&
  other.top <= one.bottom + tolerance

const gridFrom = (rules: Rule[], budget: Budget): Grid | undefined => {
  const levels = rules.filter(isLevel)
  const uprights = rules.filter(rule => !isLevel(rule))
  if (uprights.length === 0 || levels.length === 0) return undefined
  // A table may be open at its sides, or at its foot where the page cuts it. The other lines show how far it
  // reaches.
  const xs = distinct([
    ...uprights.map(rule => rule.left),
    ...levels.flatMap(rule => [rule.left, rule.right]),
  ])
  const ys = distinct([...levels.map(rule => rule.top), ...uprights.flatMap(rule => [rule.top, rule.bottom])])
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0]
  if (xs.length < 3 || ys.length < 2) return undefined
  budget.spend('cells', columnAfter(0, xs.length - 1, budget) * (ys.length - 1))
  return { left, right, top, bottom, xs, ys, cells: cellsOf(xs, ys, uprights, levels) }
}

/** The cells of a grid: squares with no line between them are one cell. */
const cellsOf = (xs: number[], ys: number[], uprights: Rule[], levels: Rule[]): GridBox[] => {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): GridBox | undefined => undefined),
  )
  const wallRight = (row: number, column: number) => {
    const [x = 0, from = 0, to = 0] = [xs[column + 1], ys[row], ys[row + 1]]
    return uprights.some(
      rule =>
        Math.abs(rule.left - x) <= tolerance && overlap(rule.top, rule.bottom, from, to) * 2 > to - from,
    )
  }
  const wallBelow = (row: number, column: number) => {
    const [y = 0, from = 0, to = 0] = [ys[row + 1], xs[column], xs[column + 1]]
    return levels.some(
      rule => Math.abs(rule.top - y) <= tolerance && overlap(rule.left, rule.right, from, to) * 2 > to - from,
    )
  }
  const cells: GridBox[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row]?.[column]) continue
      let wide = 1
      while (column + wide < columns && !owner[row]?.[column + wide] && !wallRight(row, column + wide - 1))
        wide += 1
      let tall = 1
      while (row + tall < rows && !wallBelow(row + tall - 1, column)) tall += 1
      const cell = boxAt(xs, ys, { column, columns: wide, row, rows: tall })
      cells.push(cell)
      for (let below = row; below < row + tall; below++) owner[below]?.fill(cell, column, column + wide)
    }
  }
  return cells
}

const boxAt = (
  xs: number[],
  ys: number[],
  place: Pick<GridBox, 'column' | 'columns' | 'row' | 'rows'>,
): GridBox => ({
  ...place,
  left: xs[place.column] ?? 0,
  right: xs[place.column + place.columns] ?? 0,
  top: ys[place.row] ?? 0,
  bottom: ys[place.row + place.rows] ?? 0,
})

const overlap = (from: number, to: number, start: number, end: number): number =>
  Math.min(to, end) - Math.max(from, start)
