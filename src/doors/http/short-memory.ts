/** Answers that stay valid for some seconds, so that whoever leaves is out by every door soon after. */
export type ShortMemory<Answer> = {
  at: (key: string, find: () => Promise<Answer>) => Promise<Answer>
  forget: () => void
}

/** The milliseconds that an answer stays valid. */
const longestMemory = 4_000

/** The most answers in memory. */
const mostAnswers = 5_000

/** A memory that holds nothing yet. */
export const createShortMemory = <Answer>(): ShortMemory<Answer> => {
  const known = new Map<string, { until: number; answer: Promise<Answer> }>()
  return {
    at: (key, find) => {
      const now = Date.now()
      const entry = known.get(key)
      if (entry && entry.until > now) return entry.answer
      if (known.size >= mostAnswers) known.clear()
      const answer = find()
      known.set(key, { until: now + longestMemory, answer })
      answer.catch(() => known.delete(key))
      return answer
    },
    forget: () => known.clear(),
  }
}
