/** The six numbers of a transformation, as PDF writes them. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A matrix from a list of numbers; missing ones are those of the identity. */
export const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
]

/** The transformation that applies `inner` first, then `outer`. */
export const times = (outer: readonly number[], inner: readonly number[]): Matrix => {
  const [a, b, c, d, e, f] = matrixOf(outer)
  const [g, h, i, j, k, l] = matrixOf(inner)
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The transformed position of a point. */
export const transformPoint = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]
