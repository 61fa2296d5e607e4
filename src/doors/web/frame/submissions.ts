import { createHash } from 'node:crypto'

import { Refusal } from '#domain/refusal.ts'

/** The forms that are on their way: each is taken once, however often its button is pressed. */
export type Submissions = {
  /**
   * The answer to a form. The same form of the same person gets the same answer while the first is under way, and for
   * some seconds after: two presses of a button make one record. One that was refused can be sent again at once.
   */
  once: <Answer>(form: SubmissionKey, send: () => Promise<Answer>) => Promise<Answer>
  /**
   * Lets a file in; call what it gives back when the file was taken.
   * @throws Refusal tooManyUploads while others send as many as memory has room for
   */
  beginUpload: () => () => void
}

/** Who sends, where to, and the bytes of the form. */
export type SubmissionKey = readonly [personId: string, path: string, bytes: Uint8Array]

/** Nothing is on its way yet. */
export const createSubmissions = (remembered = 5_000, mostUploads = 4): Submissions => {
  const answers = new Map<string, Promise<unknown>>()
  let uploads = 0
  return {
    once: <Answer>([personId, path, bytes]: SubmissionKey, send: () => Promise<Answer>) => {
      const key = createHash('sha256').update(`${personId}\n${path}\n`).update(bytes).digest('base64')
      const first = answers.get(key)
      if (first) return first as Promise<Answer>
      const answer = send()
      answers.set(key, answer)
      answer.then(
        () => setTimeout(() => answers.delete(key), remembered).unref(),
        () => answers.delete(key),
      )
      return answer
    },
    beginUpload: () => {
      if (uploads >= mostUploads) throw new Refusal('tooManyUploads')
      uploads += 1
      return () => void (uploads -= 1)
    },
  }
}
