import type { By } from '#domain/edits/returned-paper.ts'
import type { XmlElement } from '../xml.ts'

/** A tracked change that what is read stands in. */
export type TrackedChange = { change?: 'inserted' | 'deleted'; by?: By }

/** Who made a change or a comment, and when. */
export const byOf = ({ attributes: { author = '', date } }: XmlElement): By => ({
  author: author.trim().slice(0, mostAuthor).toWellFormed(),
  ...(date !== undefined && isInstant(date) && { at: new Date(date).toISOString() }),
})

/** Names are cut here: longer ones are no names. */
const mostAuthor = 200

const isInstant = (date: string): boolean => /^\d{4}-/u.test(date) && !Number.isNaN(Date.parse(date))

const changes: Record<string, 'inserted' | 'deleted'> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
}

/** The change that an element wraps around what stands in it; what is deleted within an insertion is deleted. */
export const trackedWithin = (element: XmlElement, around: TrackedChange): TrackedChange => {
  const change = changes[element.name]
  return change === undefined || around.change === 'deleted' ? around : { change, by: byOf(element) }
}

/** Whether an element is a tracked change. */
export const isTracked = ({ name }: XmlElement): boolean => name in changes
