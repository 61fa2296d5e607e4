/** The subject of a note: a strand, a node (section or result), or the plan. */
export type NoteSubject = { kind: 'strand' | 'node' | 'plan'; id: string }

/**
 * A comment that somebody wrote in the margin of a returned paper. `quoted` is the text it refers to,
 * `source` the file it came in. `writtenAt` is absent where the file does not say.
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
