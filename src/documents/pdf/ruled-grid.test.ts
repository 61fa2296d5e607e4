import { expect, it } from 'vitest'
import type { Rule } from './page.ts'
import { ruledGrids } from './ruled-grid.ts'

const level = (y: number, left: number, right: number): Rule => ({ left, right, top: y, bottom: y })
const upright = (x: number, top: number, bottom: number): Rule => ({ left: x, right: x, top, bottom })

it('finds cells that span because a line between them is missing', () => {
  const [grid] = ruledGrids([
    level(0, 0, 300),
    level(50, 100, 300), // none below the first cell of the first column
    level(100, 0, 300),
    ...[0, 100, 300].map(x => upright(x, 0, 100)),
    upright(200, 50, 100), // none between the second and third cell of the first row
  ])
  expect(grid?.cells.map(({ column, columns, row, rows }) => [column, columns, row, rows])).toEqual([
    [0, 1, 0, 2],
    [1, 2, 0, 1],
    [1, 1, 1, 1],
    [2, 1, 1, 1],
  ])
})

it('joins lines that are drawn in pieces or twice, and separates tables that do not touch', () => {
  const table = (top: number) => [
    ...[top, top + 1.5, top + 40].flatMap(y => [level(y, 0, 60), level(y, 60.5, 120)]),
    ...[0, 60, 120].map(x => upright(x, top, top + 40)),
  ]
  expect(ruledGrids([...table(0), ...table(100)]).map(({ xs, ys }) => [xs.length, ys.length])).toEqual([
    [3, 2],
    [3, 2],
  ])
})

it('recognises a table that is open at its foot', () => {
  const [grid] = ruledGrids([
    level(0, 0, 200),
    level(20, 0, 200),
    ...[0, 100, 200].map(x => upright(x, 0, 60)),
  ])
  expect(grid?.ys).toEqual([0, 20, 60])
})

it('finds no table in an underlined word', () => {
  expect(ruledGrids([level(10, 0, 50)])).toEqual([])
})
