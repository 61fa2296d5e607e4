import { Refusal } from '#domain/refusal.ts'

/** Turns by key, first come, first served. */
export type Turns = {
  /**
   * Waits for the turn and returns the function that ends it.
   * @throws Refusal databaseBusy after `patience` milliseconds
   */
  take: (key: string) => Promise<() => void>
}

/** The milliseconds that a change waits for its turn, as long as a query may wait for a lock. */
const turnPatience = 15_000

/** New turns, none of them taken. */
export const createTurns = (patience = turnPatience): Turns => {
  const waiting = new Map<string, Set<() => void>>()
  const end = (key: string) => {
    const [next] = waiting.get(key) ?? []
    if (next) next()
    else waiting.delete(key)
  }
  return {
    take: async key => {
      const queue = waiting.get(key)
      if (queue) await turnIn(queue, patience)
      else waiting.set(key, new Set())
      return () => end(key)
    },
  }
}

const turnIn = (queue: Set<() => void>, patience: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const begin = () => {
      clearTimeout(timer)
      queue.delete(begin)
      resolve()
    }
    const timer = setTimeout(() => {
      queue.delete(begin)
      reject(new Refusal('databaseBusy'))
    }, patience)
    queue.add(begin)
  })
