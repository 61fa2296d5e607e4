import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { Flow } from '#domain/progress/plan-figures.ts'

/** A point of the flow picture before it has a place: its id, its label and its colour class. */
export type FlowPoint = {
  id: string
  label: string
  tone: string
  href?: string
  column: 'from' | 'by' | 'to'
}

/** A point at its place. `rows` is the larger of its incoming and outgoing rows. */
export type PlacedPoint = FlowPoint & { x: number; y: number; width: number; height: number; rows: number }

/** A band at its place; `tone` is the colour of its outer end. */
export type PlacedBand = { path: string; width: number; tone: string; from: string; to: string; rows: number }

/** The size of the picture, and the room for labels on each side (0: they stand on the bands). */
export type FlowFrame = { width: number; height: number; left: number; right: number }

/** The places of points and bands in three columns, in the plan's own order, which readers know. */
export const layFlow = (
  points: readonly FlowPoint[],
  flows: readonly Flow[],
  frame: FlowFrame,
): { points: PlacedPoint[]; bands: PlacedBand[] } => {
  const linkedPoints = points.filter(({ id }) => flows.some(({ from, to }) => from === id || to === id))
  const ids = new Set(linkedPoints.map(({ id }) => id))
  const graph = sankey<FlowPoint, { rows: number }>()
    .nodeId(({ id }) => id)
    .nodeWidth(12)
    .nodePadding(linkedPoints.length > 24 ? 6 : 11)
    .nodeAlign(({ column }) => columns.indexOf(column))
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [frame.left, 1],
      [frame.width - frame.right, frame.height - 1],
    ])({
    nodes: linkedPoints.map(point => ({ ...point })),
    links: flows
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ from, to, rows }) => ({ source: from, target: to, value: rows, rows })),
  })
  const path = sankeyLinkHorizontal<FlowPoint, { rows: number }>()
  return {
    points: graph.nodes.map(
      ({ id, label, tone, href, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
        id,
        label,
        tone,
        column,
        ...(href !== undefined && { href }),
        x: x0,
        y: y0,
        width: x1 - x0,
        height: Math.max(1, y1 - y0),
        rows: value,
      }),
    ),
    bands: graph.links.flatMap(link => {
      if (typeof link.source !== 'object' || typeof link.target !== 'object') return []
      const outer = link.source.column === 'from' ? link.source : link.target
      const names = { from: link.source.label, to: link.target.label, rows: link.rows }
      return [
        {
          path: roundPath(path(link) ?? ''),
          width: Math.max(1, link.width ?? 1),
          tone: outer.tone,
          ...names,
        },
      ]
    }),
  }
}

const columns: FlowPoint['column'][] = ['from', 'by', 'to']

/** A path rounded to tenths of a pixel, which are precise enough and take a third of the bytes. */
const roundPath = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10))
