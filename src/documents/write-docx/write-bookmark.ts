import { element } from '../office/element.ts'
import type { Writing } from './writing.ts'

/** What our bookmarks begin with: Word hides those that begin with `_`. */
const bookmarkMark = '_J'

/**
 * A hidden bookmark at this place, so that the datum is known again in the file that comes back. It stands before the
 * words and not around them, for Word and LibreOffice drop a bookmark whose words are all written anew. A name that the
 * file has already is left out: Word allows it once.
 */
export const writeBookmark = (anchor: string | undefined, writing: Writing): string => {
  const name = anchor === undefined ? '' : bookmarkName(anchor)
  if (name === '' || !writing.takesName(name)) return ''
  const id = writing.nextId()
  return element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + element('w:bookmarkEnd', { 'w:id': id })
}

/** Letters, digits and `_` only, at most 40 signs: a longer one is not written, for it would not be the same again. */
const bookmarkName = (anchor: string): string => {
  const name = bookmarkMark + anchor.replaceAll('-', '_')
  return /^\w{1,40}$/.test(name) ? name : ''
}
