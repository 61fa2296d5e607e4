/** Values in memory that never change, by id. */
export type FrozenCache<Value> = {
  find: (id: string) => Value | undefined
  put: (id: string, value: Value) => void
}

/** A cache of at most `most` values that drops the longest unused first. */
export const createFrozenCache = <Value>(most: number): FrozenCache<Value> => {
  const values = new Map<string, Value>()
  const put = (id: string, value: Value): void => {
    values.delete(id)
    values.set(id, value)
    const oldest = values.keys().next()
    if (values.size > most && !oldest.done) values.delete(oldest.value)
  }
  return {
    find: id => {
      const value = values.get(id)
      if (value !== undefined) put(id, value)
      return value
    },
    put,
  }
}
