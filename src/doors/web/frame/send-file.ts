import { Readable } from 'node:stream'

import type { Context } from 'hono'

import { rendered, send } from './rendered.ts'

/** A file for the reader to save: whole, or in parts as they are read. */
export type FileToSend = { name: string; mediaType: string } & (
  { bytes: Uint8Array } | { bytes: AsyncIterable<Uint8Array>; size: number }
)

/** Answers with a file to save; it never opens as a page of ours. */
export const sendFile = (c: Context, file: FileToSend): Response => {
  const headers = {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': 'private, no-cache',
  }
  if (!('size' in file)) return send(c, rendered(file.bytes), headers)
  const body = Readable.toWeb(Readable.from(file.bytes)) as ReadableStream
  return c.body(body, 200, { ...headers, 'content-length': String(file.size) })
}
