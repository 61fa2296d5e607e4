import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A body ready to be sent, with its fingerprint. It is compressed once for each requested encoding. */
export type RenderedPage = {
  body: Buffer<ArrayBuffer>
  etag: string
  quality: number
  encodings: Map<Encoding, Buffer<ArrayBuffer>>
}

type Encoding = 'br' | 'gzip'

/** A body ready to be sent; `quality` is Brotli's, 0 to 11. */
export const rendered = (content: string | Uint8Array, quality = 5): RenderedPage => {
  const body = Buffer.from(content)
  return {
    body,
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    quality,
    encodings: new Map(),
  }
}

/** The response with a body: 304 where the reader has it already, else compressed as the reader accepts. */
export const send = (
  c: Context,
  page: RenderedPage,
  headers: Record<string, string>,
  status: ContentfulStatusCode = 200,
): Response => {
  c.header('etag', page.etag)
  c.header('vary', 'accept-encoding, cookie')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  if (status === 200 && c.req.header('if-none-match')?.includes(page.etag)) return c.body(null, 304)
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '')
  if (!encoding || page.body.length < leastWorthIt || headers['content-type']?.startsWith('font/'))
    return c.body(page.body, status)
  c.header('content-encoding', encoding)
  return c.body(compressedBody(page, encoding), status)
}

const encodingFor = (header: string): Encoding | undefined => {
  const entries = header.split(',').filter(entry => !/;\s*q=0(\.0*)?\s*$/.test(entry))
  return encodings.find(encoding => entries.some(entry => entry.split(';')[0]?.trim() === encoding))
}

const encodings: Encoding[] = ['br', 'gzip']

/** The fewest bytes that are compressed; smaller bodies fit in one packet anyway. */
const leastWorthIt = 600

const compressedBody = (page: RenderedPage, encoding: Encoding): Buffer<ArrayBuffer> => {
  const bytes = page.encodings.get(encoding) ?? compress[encoding](page)
  page.encodings.set(encoding, bytes)
  return bytes
}

const compress: Record<Encoding, (page: RenderedPage) => Buffer<ArrayBuffer>> = {
  br: ({ body, quality }) =>
    Buffer.from(
      brotliCompressSync(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
    ),
  gzip: ({ body }) => Buffer.from(gzipSync(body, { level: 6 })),
}
