import type { XmlElement } from '../xml.ts'

/** The open comments, and the text that each quotes so far. A comment may cover several paragraphs. */
export type Quoting = { open: Set<string>; quotes: Map<string, string> }

/** The marks at a place: anchors of our bookmarks, ids of comments that begin there, and open comments. */
export type MarkContext = { anchors: string[]; comments: string[]; quoting: Quoting }

/** The readers of marks by element name. A mark may stand within or between paragraphs, cells or rows. */
export const marks: Readonly<Record<string, (element: XmlElement, context: MarkContext) => void>> = {
  bookmarkStart: (element, { anchors }) => {
    for (const anchor of bookmarkAnchor(element)) anchors.push(anchor)
  },
  commentRangeStart: ({ attributes }, { comments, quoting }) => {
    keepOnce(comments, attributes['id'] ?? '')
    quoting.open.add(attributes['id'] ?? '')
  },
  commentRangeEnd: ({ attributes }, { quoting }) => void quoting.open.delete(attributes['id'] ?? ''),
}

/** Adds an id to a list, unless the list has it. */
export const keepOnce = (list: string[], id: string): void => {
  if (!list.includes(id)) list.push(id)
}

/**
 * The anchor of a bookmark that Jacana wrote, or none.
 * Programs that copy a place may put a number after its bookmark's name. Our names never end so, so the copy
 * has no anchor.
 */
const bookmarkAnchor = ({ attributes: { name = '' } }: XmlElement): string[] => {
  const [, anchor] = /^_J([a-z]\w+)$/u.exec(name) ?? []
  return anchor === undefined ? [] : [anchor.replaceAll('_', '-')]
}
