import type { PageFacts } from './page-body.ts'
import { rendered, type RenderedPage } from './rendered.ts'

/** A body as text, with the facts that its frame needs. */
export type RenderedBody = PageFacts & { html: string }

/** A file as it was made: its name and kind, and its bytes ready to be sent. */
export type CachedFile = { file: { name: string; mediaType: string }; content: RenderedPage }

/**
 * Bodies of pages and files, made once for all who may see the same; and whole pages, each in a reader's
 * frame.
 */
export type PageCaches = {
  bodies: Cache<RenderedBody>
  pages: Cache<RenderedPage>
  files: Cache<CachedFile>
}

/** A cache of values; each key names everything that its value depends on. */
export type Cache<Value> = { at: (key: string, make: () => Promise<Value>) => Promise<Value> }

/** Empty caches. A body has 20 to 120 kB; a whole page the same again, and half as much compressed. */
export const createPageCaches = (): PageCaches => ({
  bodies: createCache(200),
  pages: createCache(200),
  files: createCache(20),
})

/**
 * A cache of at most `most` values that drops the longest unused first.
 * Requests for a value that is being made wait for it.
 */
const createCache = <Value>(most: number): Cache<Value> => {
  const values = new Map<string, Promise<Value>>()
  return {
    at: (key, make) => {
      const value = values.get(key) ?? make()
      values.delete(key)
      values.set(key, value)
      value.catch(() => values.delete(key))
      const oldest = values.keys().next()
      if (values.size > most && !oldest.done) values.delete(oldest.value)
      return value
    },
  }
}

/** A page ready to be sent. */
export const renderedPage = (html: string): RenderedPage => rendered(`<!doctype html>${html}`)
