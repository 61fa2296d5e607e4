/** The median of measured times in milliseconds, and the number of runs. */
export type Timing = { median: number; runs: number }

/**
 * The timing of `run`, repeated `most` times or for `patience` milliseconds, at least once.
 * The time of `prepare` does not count.
 */
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
