import { largest, smallest } from '#domain/extremes.ts'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { transformPoint, type Matrix, matrixOf, times } from './matrix.ts'
import type { Box, Fill, Rule } from './page.ts'

type OperatorList = { fnArray: number[]; argsArray: unknown[] }
type Graphics = { rules: Rule[]; fills: Fill[]; images: number }
type State = { matrix: Matrix; fill: string }

/** The greatest thickness of a filled box that counts as a ruling line (points). */
const mostThickness = 2.5

/**
 * The ruling lines and filled boxes of a page, and its number of images.
 * Curves and slanted lines are left out.
 */
export const pageGraphics = ({ fnArray, argsArray }: OperatorList, view: readonly number[]): Graphics => {
  const graphics: Graphics = { rules: [], fills: [], images: 0 }
  const stateStack: State[] = []
  let state: State = { matrix: matrixOf(view), fill: '000000' }
  fnArray.forEach((operator, place) => {
    const args = Array.isArray(argsArray[place]) ? argsArray[place] : []
    if (operator === OPS.save) stateStack.push(state)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      state = stateStack.pop() ?? state
    else if (operator === OPS.transform) state = { ...state, matrix: times(state.matrix, numbers(args)) }
    else if (operator === OPS.paintFormXObjectBegin) {
      stateStack.push(state)
      state = { ...state, matrix: times(state.matrix, numbers(args[0])) }
    } else if (operator === OPS.setFillRGBColor) state = { ...state, fill: String(args[0]).replace('#', '') }
    else if (operator === OPS.setFillColorN) state = { ...state, fill: '' }
    else if (operator === OPS.constructPath) addPath(graphics, state, Number(args[0]), args[1])
    else if (images.has(operator)) graphics.images += 1
  })
  return graphics
}

const images: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])
const strokes: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fillings: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

const numbers = (value: unknown): number[] =>
  value && typeof value === 'object' ? Array.from(value as ArrayLike<number>) : []

const addPath = (graphics: Graphics, { matrix, fill }: State, paint: number, data: unknown): void => {
  if (!strokes.has(paint) && !fillings.has(paint)) return
  for (const corners of subpaths(numbers(Array.isArray(data) ? data[0] : undefined), matrix)) {
    if (strokes.has(paint)) for (const side of sides(corners)) graphics.rules.push(side)
    if (!fillings.has(paint) || !isUpright(corners)) continue
    const box = boundsOf(corners)
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (Math.min(width, height) > mostThickness) graphics.fills.push({ ...box, colour: fill })
    else if (Math.max(width, height) > mostThickness) graphics.rules.push(middle(box))
  }
}

type Point = [x: number, y: number]

/** The library's own codes for the steps of a path (`DrawOPS`). */
const [moveTo, lineTo, curveTo, quadraticCurveTo] = [0, 1, 2, 3]

/** The corners of each part of a path; parts with curves are left out. */
const subpaths = (data: number[], matrix: Matrix): Point[][] => {
  const paths: Point[][] = []
  let corners: Point[] = []
  let hasCurve = false
  const close = () => {
    if (!hasCurve && corners.length > 1) paths.push(corners)
    corners = []
    hasCurve = false
  }
  for (let place = 0; place < data.length;) {
    const code = data[place++]
    const point = () => transformPoint(matrix, data[place++] ?? 0, data[place++] ?? 0)
    if (code === moveTo) {
      close()
      corners.push(point())
    } else if (code === lineTo) corners.push(point())
    else if (code === curveTo || code === quadraticCurveTo) {
      place += code === curveTo ? 6 : 4
      hasCurve = true
    } else if (corners[0]) corners.push(corners[0])
  }
  close()
  return paths
}

/** The horizontal and vertical sides of a stroked path. */
const sides = (corners: Point[]): Rule[] =>
  corners.slice(1).flatMap((to, place) => {
    const from = corners[place] ?? to
    const box = boundsOf([from, to])
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    return Math.min(width, height) < 0.5 && Math.max(width, height) > 1 ? [middle(box)] : []
  })

const isUpright = (corners: Point[]): boolean =>
  corners.length >= 4 &&
  corners.every(([x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % corners.length] ?? [x, y]
    return Math.abs(x - nextX) < 0.5 || Math.abs(y - nextY) < 0.5
  })

const boundsOf = (points: Point[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: smallest(xs), top: smallest(ys), right: largest(xs), bottom: largest(ys) }
}

/** A thin box as the line along its middle. */
const middle = (box: Box): Rule => {
  const isLevel = box.right - box.left >= box.bottom - box.top
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return isLevel ? { ...box, top: y, bottom: y } : { ...box, left: x, right: x }
}
