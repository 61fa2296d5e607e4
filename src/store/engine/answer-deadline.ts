/** The deadline of the answers on one connection. */
export type AnswerDeadline = {
  /**
   * The answer, where the database does not fall silent before.
   * @throws Error after `patience` milliseconds without any answer
   */
  inTime: <Answer>(answer: Promise<Answer>) => Promise<Answer>
}

/**
 * A deadline of `patience` milliseconds, which begins again with each answer. The queries of a connection are
 * sent together and answered one after another. `onSilence` is called once, when it has passed.
 */
export const createAnswerDeadline = (patience: number, onSilence: () => void): AnswerDeadline => {
  const silence = Promise.withResolvers<never>()
  silence.promise.catch(() => undefined)
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  const giveUp = () => {
    silence.reject(new Error('Connection terminated: the database did not answer'))
    onSilence()
  }
  const beginAgain = () => {
    clearTimeout(timer)
    if (waiting > 0) timer = setTimeout(giveUp, patience)
  }
  return {
    inTime: async answer => {
      waiting += 1
      if (waiting === 1) beginAgain()
      try {
        return await Promise.race([silence.promise, answer])
      } finally {
        waiting -= 1
        beginAgain()
      }
    },
  }
}
