import type { TextLine, TextRun } from '../blocks.ts'
import { element } from '../office/element.ts'
import type { Writing } from './writing.ts'

/**
 * A run as a tracked insertion or deletion of Word with author and time, or unchanged.
 * `content` is the text that was changed.
 */
export const writeChange = (run: TextRun, content: string, writing: Writing): string => {
  if (run.change === undefined) return content
  const at = run.at ?? writing.paper.madeOn
  const attributes = {
    'w:id': writing.nextId(),
    'w:author': run.author ?? writing.paper.author,
    'w:date': at.length > 10 ? `${at.slice(0, 19)}Z` : `${at}T00:00:00Z`,
  }
  return element(run.change === 'deleted' ? 'w:del' : 'w:ins', attributes, content)
}

/**
 * The mark that a whole paragraph or row was inserted or deleted, where all its text was; else nothing.
 * Accepting or rejecting the change then keeps or removes the paragraph or row too.
 */
export const writeWholeChange = (lines: readonly TextLine[], writing: Writing): string => {
  const runs = lines.flat().filter(({ text }) => text !== '')
  const [first] = runs
  return first?.change !== undefined && runs.every(({ change }) => change === first.change)
    ? writeChange(first, '', writing)
    : ''
}
