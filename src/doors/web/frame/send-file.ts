import type { Context } from 'hono'

import { rendered, send } from './rendered.ts'

/** A file that the reader's browser keeps under its name. */
export type FileToSend = { name: string; mediaType: string; bytes: Uint8Array }

/** Answers with a file to save; it never opens as a page of ours. */
export const sendFile = (c: Context, { name, mediaType, bytes }: FileToSend): Response =>
  send(c, rendered(bytes), {
    'content-type': mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-cache',
  })
