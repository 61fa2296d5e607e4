/** A random source that repeats itself for the same seed, so that a plan that failed can be made again. */
export type Chance = {
  /** A number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  /** A random item of a list, which must not be empty. */
  pick: <T>(list: readonly T[]) => T
  /** The list in random order. */
  shuffle: <T>(list: readonly T[]) => T[]
  /** True with this probability (0 to 1). */
  happens: (share: number) => boolean
}

/** A random source from a seed (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick,
    shuffle: list =>
      list
        .map(item => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    happens: share => next() < share,
  }
}
