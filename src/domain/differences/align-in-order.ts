/**
 * Pairs of two lists that do not cross and have the greatest sum of `value`. The result gives the index in
 * `before` for each paired index in `after`. A pair needs a value above 0. Lists that are too long are cut in
 * halves, which are paired separately.
 */
export const alignInOrder = <T>(
  before: readonly T[],
  after: readonly T[],
  value: (a: T, b: T) => number,
): Map<number, number> => {
  if (before.length * after.length > mostCompared) return inHalves(before, after, value)
  const width = after.length + 1
  // best[from * width + to]: the greatest sum that the members from these indexes on can give.
  const best = new Float64Array((before.length + 1) * width)
  const at = (from: number, to: number) => best[from * width + to] ?? 0
  const values = before.map(a => after.map(b => Math.max(0, value(a, b))))
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      best[from * width + to] = Math.max(
        at(from + 1, to),
        at(from, to + 1),
        (values[from]?.[to] ?? 0) + at(from + 1, to + 1),
      )
    }
  }
  const pairs = new Map<number, number>()
  for (let from = 0, to = 0; from < before.length && to < after.length;) {
    const gain = values[from]?.[to] ?? 0
    if (gain > 0 && at(from, to) === gain + at(from + 1, to + 1)) pairs.set(to++, from++)
    else if (at(from, to) === at(from + 1, to)) from++
    else to++
  }
  return pairs
}

/** At most this many pairs are compared at once: memory and time grow with the product of the lengths. */
const mostCompared = 1_000_000

const inHalves = <T>(
  before: readonly T[],
  after: readonly T[],
  value: (a: T, b: T) => number,
): Map<number, number> => {
  const [from, to] = [before.length >> 1, after.length >> 1]
  const second = alignInOrder(before.slice(from), after.slice(to), value)
  return new Map([
    ...alignInOrder(before.slice(0, from), after.slice(0, to), value),
    ...[...second].map(([a, b]) => [a + to, b + from] as const),
  ])
}
