import { Readable } from 'node:stream'

import type { Context } from 'hono'

import { rightsKey } from '#domain/rights/rights-key.ts'

import { cacheControl } from './open-pages.ts'
import { rendered, send } from './rendered.ts'
import type { View } from './view.ts'
import type { Web } from './web.ts'

/** A whole file for the reader to save. */
export type WholeFile = { name: string; mediaType: string; bytes: Uint8Array }

/** A file for the reader to save: whole, or in parts as they are read. */
export type FileToSend =
  WholeFile | { name: string; mediaType: string; bytes: AsyncIterable<Uint8Array>; size: number }

/** The response with a file to save; it never opens as a page of Jacana. */
export const sendFile = (c: Context, web: Web, file: FileToSend): Response => {
  const headers = headersOf(file, cacheControl(c, web))
  if (!('size' in file)) return send(c, rendered(file.bytes), headers)
  const body = Readable.toWeb(Readable.from(file.bytes)) as ReadableStream
  return c.body(body, 200, { ...headers, 'content-length': String(file.size) })
}

/**
 * The response with a file that depends only on key, address, language and the reader's rights.
 * It is made and compressed once for all who may see the same.
 */
export const sendCachedFile = async (
  c: Context,
  web: Web,
  { language, here, person }: View,
  { key, make }: { key: readonly unknown[]; make: () => Promise<WholeFile> },
): Promise<Response> => {
  const fileKey = JSON.stringify([...key, rightsKey(person), language, here])
  const { file, content } = await web.caches.files.at(fileKey, async () => {
    const { bytes, ...rest } = await make()
    return { file: rest, content: rendered(bytes) }
  })
  return send(c, content, headersOf(file, cacheControl(c, web)))
}

const headersOf = ({ name, mediaType }: Omit<WholeFile, 'bytes'>, cache: string) => ({
  'content-type': mediaType,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': cache,
})
