import { Refusal } from '#domain/refusal.ts'

/** The forms that are being processed; each is processed once, however often its button is pressed. */
export type Submissions = {
  /**
   * The answer to a form.
   * The same form of the same person gets the same answer while the first is processed and for some seconds
   * after, so that two presses of a button create one record. Whoever has sent another form in between, or
   * was refused, means it anew.
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

type Submission = { personId: string; answer: Promise<unknown>; isAnswered: boolean }

/** Submissions of which none is being processed. */
export const createSubmissions = (remembered = 5_000, mostUploads = 4): Submissions => {
  const submissions = new Map<string, Submission>()
  let uploads = 0
  return {
    once: <Answer>(form: SubmissionKey, send: () => Promise<Answer>) => {
      const key = form.join('\n')
      const first = submissions.get(key)
      if (first) return first.answer as Promise<Answer>
      const [personId] = form
      for (const [earlier, { personId: sender, isAnswered }] of submissions)
        if (isAnswered && sender === personId) submissions.delete(earlier)
      const answer = send()
      const submission = { personId, answer, isAnswered: false }
      submissions.set(key, submission)
      const forget = () => void (submissions.get(key) === submission && submissions.delete(key))
      const forgetLater = () => {
        submission.isAnswered = true
        setTimeout(forget, remembered).unref()
      }
      answer.then(forgetLater, forget)
      return answer
    },
    beginUpload: () => {
      if (uploads >= mostUploads) throw new Refusal('tooManyUploads')
      uploads += 1
      return () => void (uploads -= 1)
    },
  }
}
