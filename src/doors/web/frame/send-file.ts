import type { Context } from 'hono'
import { rendered, send } from './rendered.ts'

/** Answers with a file that the reader's browser keeps under its name. */
export const sendFile = (
  c: Context,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
): Response =>
  send(c, rendered(bytes), {
    'content-type': mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-cache',
  })
