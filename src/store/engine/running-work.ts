/** A count of running work, so that the database is not closed under it. */
export type RunningWork = {
  /**
   * Starts work and counts it until it ends.
   * @throws Error after `finish` was called
   */
  start: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  /** Lets nothing new start, and waits until running work has ended. */
  finish: () => Promise<void>
}

/** A new count, with nothing running. */
export const createRunningWork = (): RunningWork => {
  const running = new Set<Promise<unknown>>()
  let finishing = false
  return {
    start: work => {
      if (finishing) return Promise.reject(new Error('The store is closed'))
      const promise = work()
      running.add(promise)
      const forget = () => void running.delete(promise)
      promise.then(forget, forget)
      return promise
    },
    finish: async () => {
      finishing = true
      await Promise.allSettled(running)
    },
  }
}
