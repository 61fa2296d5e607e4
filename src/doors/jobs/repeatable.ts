/** Work that runs again and again, but never twice at once. */
export type Repeatable = {
  /** Runs it; where it is running, once more after that. Settles when nothing is left to do. */
  run: () => Promise<void>
  /** Waits until it does not run. */
  end: () => Promise<void>
}

/** Work that begins no more once `ending` is aborted. */
export const createRepeatable = (work: () => Promise<void>, ending: AbortSignal): Repeatable => {
  let running: Promise<void> | undefined
  let isWanted = false
  const repeat = async (): Promise<void> => {
    try {
      while (isWanted && !ending.aborted) {
        isWanted = false
        await work()
      }
    } finally {
      running = undefined
    }
  }
  return {
    run: () => {
      isWanted = true
      return (running ??= repeat())
    },
    end: async () => running?.catch(() => undefined),
  }
}
