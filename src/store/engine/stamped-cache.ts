/** Values in memory by id, each valid for one stamp: under the same stamp a value never changes. */
export type StampedCache<Value> = {
  find: (id: string, stamp: number) => Value | undefined
  put: (id: string, stamp: number, value: Value) => void
}

/** A cache that keeps the newest value of each id. */
export const createStampedCache = <Value>(): StampedCache<Value> => {
  const entries = new Map<string, { stamp: number; value: Value }>()
  return {
    find: (id, stamp) => {
      const entry = entries.get(id)
      return entry?.stamp === stamp ? entry.value : undefined
    },
    put: (id, stamp, value) => {
      if (stamp >= (entries.get(id)?.stamp ?? 0)) entries.set(id, { stamp, value })
    },
  }
}

/** A transaction's cache: it reads the shared one too, and adds its own values to it at `commit`. */
export const createPendingCache = <Value>(
  sharedCache: StampedCache<Value>,
): StampedCache<Value> & { commit: () => void } => {
  const own = new Map<string, { stamp: number; value: Value }>()
  return {
    find: (id, stamp) => {
      const entry = own.get(id)
      return entry?.stamp === stamp ? entry.value : sharedCache.find(id, stamp)
    },
    put: (id, stamp, value) => void own.set(id, { stamp, value }),
    commit: () => own.forEach(({ stamp, value }, id) => sharedCache.put(id, stamp, value)),
  }
}
