import type { Child } from 'hono/jsx'

/** A page without its frame: nothing in it depends on who reads it, so that it can be kept for all. */
export type PageBody = PageFacts & { content: Child }

/** What the frame must know of a page. */
export type PageFacts = {
  title: string
  /** Gives a table the whole width of the window. */
  wide?: boolean
  /** Where no script runs, the browser loads the page again after so many seconds. */
  refreshSeconds?: number
}

/** A page of this content. */
export const pageBody = (facts: PageFacts, content: Child): PageBody => ({ ...facts, content })
