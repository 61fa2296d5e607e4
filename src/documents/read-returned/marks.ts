import type { XmlElement } from '../xml.ts'

/** The comments whose words are being read, and the words of each so far. A comment may be put on several paragraphs. */
export type Quoting = { open: Set<string>; quotes: Map<string, string> }

/** What stands at a place: the anchors of our bookmarks, the ids of comments that begin there, and those that go on. */
export type MarkContext = { anchors: string[]; comments: string[]; quoting: Quoting }

/** Reads a mark that stands within a paragraph, or between paragraphs, cells or rows. */
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

/** Keeps an id in a list that has each once. */
export const keepOnce = (list: string[], id: string): void => {
  if (!list.includes(id)) list.push(id)
}

/**
 * The anchor that a bookmark of ours is, or none. Programs that copy a place may put a number after the name of its
 * bookmark: identifiers do not end so, and the copy is no place of ours.
 */
const bookmarkAnchor = ({ attributes: { name = '' } }: XmlElement): string[] => {
  const [, anchor] = /^_J([a-z]\w+)$/u.exec(name) ?? []
  return anchor === undefined ? [] : [anchor.replaceAll('_', '-')]
}
