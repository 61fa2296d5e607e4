/** What a comment is about: a strand, a node (section or result), or the plan. */
export type NoteSubject = { kind: 'strand' | 'node' | 'plan'; id: string }

/**
 * A note on a row, a result, a section or the plan: a comment that somebody wrote in the margin of a paper. `quoted` are
 * the words it stood beside, `source` is the file it came in; `writtenAt` is absent where the file did not say.
 */
export type Note = {
  id: string
  subject: NoteSubject
  text: string
  quoted: string
  author: string
  writtenAt?: Date
  source: string
  recordedAt: Date
  recordedBy: string
}
