import type { Child } from 'hono/jsx'

/** A page without its frame. Nothing in it depends on the reader, so it can be cached for all. */
export type PageBody = PageFacts & { content: Child }

/** The facts about a page that its frame needs. */
export type PageFacts = {
  title: string
  /** Gives a table the full width of the window. */
  wide?: boolean
  /** Without script, the browser reloads the page after this many seconds. */
  refreshSeconds?: number
}

/** A page with this content. */
export const pageBody = (facts: PageFacts, content: Child): PageBody => ({ ...facts, content })
