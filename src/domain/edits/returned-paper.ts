/**
 * The author of a tracked change or comment, and its time. The time is in ISO 8601, absent where the file
 * does not say.
 */
export type By = { author: string; at?: string }

/** A piece of a paragraph: unchanged, or tracked as inserted or deleted. */
export type ReturnedPiece = { text: string; change?: 'inserted' | 'deleted'; by?: By }

/**
 * A paragraph of a returned paper. `comments` are the ids of those that begin in it. `joinedBy` is who
 * deleted its end, so that the next paragraph continues it. `unreadKinds` are its contents that are not text.
 */
export type ReturnedParagraph = {
  pieces: ReturnedPiece[]
  bullet: boolean
  anchors: string[]
  comments: string[]
  joinedBy?: By
  unreadKinds: UnreadKind[]
}

/** A kind of content that is not text and cannot be taken over. */
export type UnreadKind = 'picture' | 'footnote'

/**
 * A cell. `from` and `to` are its edges, in twentieths of a point from the left edge of the table. `merge`
 * says whether it begins a merged cell or continues the one above.
 */
export type ReturnedCell = {
  from: number
  to: number
  merge?: 'begins' | 'goesOn'
  paragraphs: ReturnedParagraph[]
}

/** A row. `change` where a tracked change inserted or deleted all of it. */
export type ReturnedRow = { cells: ReturnedCell[]; header: boolean; change?: 'inserted' | 'deleted'; by?: By }

/** A block of a returned paper, in reading order. `heading` is the level of a heading. */
export type ReturnedBlock =
  ({ kind: 'paragraph'; heading?: number } & ReturnedParagraph) | { kind: 'table'; rows: ReturnedRow[] }

/** A comment in the margin, and the words it is attached to. */
export type ReturnedComment = { id: string; by: By; text: string; quoted: string }

/**
 * A paper that people edited and sent back. `origin` says what it was made from (`plan`, `version`,
 * `language`, `report`).
 */
export type ReturnedPaper = {
  origin: Readonly<Record<string, string>>
  blocks: ReturnedBlock[]
  comments: ReturnedComment[]
}
