import { element } from '../office/element.ts'
import type { Writing } from './writing.ts'

/** The prefix of Jacana's bookmarks. Word hides bookmarks that begin with `_`. */
const bookmarkMark = '_J'

/**
 * A hidden bookmark, so that the datum is recognised in the returned file.
 * It stands before the text, because Word and LibreOffice drop a bookmark when all text inside it is
 * rewritten. A name that the file already has is left out, since Word allows each name once.
 */
export const writeBookmark = (anchor: string | undefined, writing: Writing): string => {
  const name = anchor === undefined ? '' : bookmarkName(anchor)
  if (name === '' || !writing.takesName(name)) return ''
  const id = writing.nextId()
  return element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + element('w:bookmarkEnd', { 'w:id': id })
}

/**
 * The bookmark's name, of at most 40 letters, digits and `_`.
 * A longer anchor gets none, because a shortened one would not be recognised.
 */
const bookmarkName = (anchor: string): string => {
  const name = bookmarkMark + anchor.replaceAll('-', '_')
  return /^\w{1,40}$/.test(name) ? name : ''
}
