import { element } from './element.ts'
import type { Writing } from './writing.ts'

/** What the hidden bookmarks of ours begin with: Word hides those that begin with `_`. */
export const bookmarkMark = '_J'

/**
 * Puts a hidden bookmark around inline content, so that the datum is known again in the file that comes back. A name
 * that the file has already is left out: Word allows it once.
 */
export const bookmarked = (anchor: string | undefined, content: string, writing: Writing): string => {
  const name = anchor === undefined ? '' : bookmarkName(anchor)
  if (name === '' || !writing.takesName(name)) return content
  const id = writing.nextId()
  return `${element('w:bookmarkStart', { 'w:id': id, 'w:name': name })}${content}${element('w:bookmarkEnd', { 'w:id': id })}`
}

/** Puts paragraphs in a content control without a frame, whose tag is the anchor: it stays when all of its words are written anew. */
export const controlled = (anchor: string | undefined, paragraphs: string, writing: Writing): string =>
  anchor === undefined
    ? paragraphs
    : element(
        'w:sdt',
        {},
        element(
          'w:sdtPr',
          {},
          element('w:tag', { 'w:val': anchor.slice(0, 64) }),
          element('w:id', { 'w:val': writing.nextId() }),
          element('w15:appearance', { 'w15:val': 'hidden' }),
        ),
        element('w:sdtContent', {}, paragraphs),
      )

/** Letters, digits and `_` only, at most 40 signs: a longer one is not written, for it would not be the same again. */
const bookmarkName = (anchor: string): string => {
  const name = bookmarkMark + anchor.replaceAll('-', '_')
  return /^\w{1,40}$/.test(name) ? name : ''
}
