/** Who made a tracked change or a comment, and when (an ISO instant; absent where the file does not say). */
export type By = { author: string; at?: string }

/** A piece of a paragraph: plain, or tracked as inserted or deleted. */
export type ReturnedPiece = { text: string; change?: 'inserted' | 'deleted'; by?: By }

/**
 * A paragraph of a paper that came back. `anchors` are those that stand in it, `comments` the ids of those that begin in
 * it. `joined`: its end was deleted by a tracked change, so that it goes on in the next. `unread` names what stands in it
 * and is no text (pictures, footnotes).
 */
export type ReturnedParagraph = {
  pieces: ReturnedPiece[]
  bullet: boolean
  anchors: string[]
  comments: string[]
  joinedBy?: By
  unreadKinds: UnreadKind[]
}

/** What a reader of words cannot take over. */
export type UnreadKind = 'picture' | 'footnote'

/**
 * A cell. `from` and `to` are its edges, in twentieths of a point from the left edge of the table. `merge`: it begins a
 * cell that goes on below, or it goes on from the one above (where there is one that it can go on from).
 */
export type ReturnedCell = {
  from: number
  to: number
  merge?: 'begins' | 'goesOn'
  paragraphs: ReturnedParagraph[]
}

/** A row; `change` where the whole of it was inserted or deleted by a tracked change. */
export type ReturnedRow = { cells: ReturnedCell[]; header: boolean; change?: 'inserted' | 'deleted'; by?: By }

/** A block of a paper that came back, in reading order. `heading` is the level of a paragraph that is one. */
export type ReturnedBlock =
  ({ kind: 'paragraph'; heading?: number } & ReturnedParagraph) | { kind: 'table'; rows: ReturnedRow[] }

/** A comment that people wrote in the margin, and the words it was put on. */
export type ReturnedComment = { id: string; by: By; text: string; quoted: string }

/** A paper that came back with the edits of people in it. `origin` says what it was made from (`plan`, `version`, `language`, `report`). */
export type ReturnedPaper = {
  origin: Readonly<Record<string, string>>
  blocks: ReturnedBlock[]
  comments: ReturnedComment[]
}
