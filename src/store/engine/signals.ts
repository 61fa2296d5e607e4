/**
 * A committed change, by the ids of the plans that it is about; none where it is about no plan.
 * Without `planIds` anything may have changed. `mail` says that it wrote mail, which now waits to be sent.
 */
export type Change = { planIds?: readonly string[]; mail?: boolean }

/** The signals of committed changes in this program, and in others that use the same database. */
export type Signals = {
  /** Calls `listener` after each change; the result ends that. */
  onChange: (listener: (change: Change) => void) => () => void
  /** Signals a change to all listeners. */
  send: (change: Change) => void
  /** Whether the changes of all programs are signalled. */
  isComplete: () => boolean
  setComplete: (isComplete: boolean) => void
}

/** New signals; `isComplete` from the beginning where no other program can use the database. */
export const createSignals = (isComplete: boolean): Signals => {
  const listeners = new Set<(change: Change) => void>()
  let complete = isComplete
  return {
    onChange: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send: change => listeners.forEach(listener => listener(change)),
    isComplete: () => complete,
    setComplete: next => void (complete = next),
  }
}

/** Values that are valid until the next change. */
export type ChangeCache<Value> = { at: (key: string, make: () => Promise<Value>) => Promise<Value> }

/** The most values in memory; addresses that do not exist have a value too. */
const mostValues = 500

/** A cache that the next change empties; it keeps nothing while some changes are not signalled. */
export const createChangeCache = <Value>(signals: Signals): ChangeCache<Value> => {
  const values = new Map<string, Promise<Value>>()
  signals.onChange(() => values.clear())
  return {
    at: (key, make) => {
      if (!signals.isComplete()) return make()
      const value = values.get(key) ?? make()
      if (values.size >= mostValues) values.clear()
      // A value that is still being made when a change comes is dropped with the others.
      values.set(key, value)
      value.catch(() => values.delete(key))
      return value
    },
  }
}

/** A cache for a transaction, which sees the database as it was when it began: it keeps nothing. */
export const noChangeCache = {
  at: <Value>(_key: string, make: () => Promise<Value>): Promise<Value> => make(),
}
