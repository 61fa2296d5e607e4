import type { By } from '#domain/edits/returned-paper.ts'
import type { XmlElement } from '../xml.ts'

/** The tracked change, if any, that surrounds the text being read. */
export type TrackedChange = { change?: 'inserted' | 'deleted'; by?: By }

/** The author and the time of a change or a comment. */
export const byOf = ({ attributes: { author = '', date } }: XmlElement): By => ({
  author: author.trim().slice(0, mostAuthor).toWellFormed(),
  ...(date !== undefined && isInstant(date) && { at: new Date(date).toISOString() }),
})

/** The most characters of an author's name that are kept. */
const mostAuthor = 200

const isInstant = (date: string): boolean => /^\d{4}-/u.test(date) && !Number.isNaN(Date.parse(date))

const changes: Record<string, 'inserted' | 'deleted'> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
}

/**
 * The change that applies within an element.
 * Text deleted within an insertion counts as deleted.
 */
export const trackedWithin = (element: XmlElement, around: TrackedChange): TrackedChange => {
  const change = isTracked(element) ? changes[element.name] : undefined
  return change === undefined || around.change === 'deleted' ? around : { change, by: byOf(element) }
}

/** Whether an element is a tracked change. */
export const isTracked = ({ name }: XmlElement): boolean => Object.hasOwn(changes, name)
