import { Refusal } from '#domain/refusal.ts'

/** The forms that are being processed; each is processed once, however often its button is pressed. */
export type Submissions = {
  /**
   * The answer to a form.
   * The same form of the same person gets the same answer while the first is processed, and for some seconds
   * after unless the person sends another form meanwhile. So two presses of a button create one record.
   * A refused form can be sent again at once.
   */
  once: <Answer>(form: SubmissionKey, send: () => Promise<Answer>) => Promise<Answer>
  /**
   * Begins an upload; the result ends it.
   * @throws Refusal tooManyUploads while as many files are sent as there is room for
   */
  beginUpload: () => () => void
}

/** The key of a submission: who sends it, where to, and the hash of the form. */
export type SubmissionKey = readonly [personId: string, path: string, hash: string]

/** Submissions of which none is being processed. */
export const createSubmissions = (remembered = 5_000, mostUploads = 4): Submissions => {
  const answers = new Map<string, Promise<unknown>>()
  const lastFinished = new Map<string, string>()
  let uploads = 0
  return {
    once: <Answer>(form: SubmissionKey, send: () => Promise<Answer>) => {
      const key = form.join('\n')
      const first = answers.get(key)
      if (first) return first as Promise<Answer>
      const [personId] = form
      // Whoever has sent another form since means to send the one before again.
      answers.delete(lastFinished.get(personId) ?? '')
      lastFinished.delete(personId)
      const answer = send()
      answers.set(key, answer)
      const finish = () => {
        lastFinished.set(personId, key)
        setTimeout(() => answers.get(key) === answer && answers.delete(key), remembered).unref()
      }
      answer.then(finish, () => answers.delete(key))
      return answer
    },
    beginUpload: () => {
      if (uploads >= mostUploads) throw new Refusal('tooManyUploads')
      uploads += 1
      return () => void (uploads -= 1)
    },
  }
}
