/** How long something takes: the median of the times measured, in milliseconds, and how many there were. */
export type Timing = { median: number; runs: number }

/** Measures `run` until it was done `most` times or `patience` milliseconds are over, at least once. `prepare` is not counted. */
export const measure = async (
  run: () => Promise<unknown>,
  { most, patience = 20_000, prepare }: { most: number; patience?: number; prepare?: () => Promise<unknown> },
): Promise<Timing> => {
  const times: number[] = []
  const end = performance.now() + patience
  do {
    await prepare?.()
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  } while (times.length < most && performance.now() < end)
  const inOrder = times.toSorted((a, b) => a - b)
  return { median: inOrder[Math.floor(inOrder.length / 2)] ?? 0, runs: times.length }
}
