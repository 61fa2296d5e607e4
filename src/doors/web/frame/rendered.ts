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

const encoder = new TextEncoder()

/**
 * A text in UTF-8. For a whole page this takes half as long as `Buffer.from`, which measures the text first.
 */
const encoded = (text: string): Buffer<ArrayBuffer> => {
  const room = new Uint8Array(3 * text.length)
  return Buffer.from(room.subarray(0, encoder.encodeInto(text, room).written))
}

/** A body ready to be sent; `quality` is Brotli's, 0 to 11. */
export const rendered = (content: string | Uint8Array, quality = 5): RenderedPage => {
  const body = typeof content === 'string' ? encoded(content) : Buffer.from(content)
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
  const encoding = isWorthCompressing(page, headers)
    ? encodingFor(c.req.header('accept-encoding') ?? '')
    : undefined
  const etag = encoding ? etagIn(page, encoding) : page.etag
  c.header('etag', etag)
  c.header('vary', 'accept-encoding, cookie')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  if (status === 200 && c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  if (encoding) c.header('content-encoding', encoding)
  const bytes = encoding ? compressedBody(page, encoding) : page.body
  c.set('sentBytes', bytes)
  return c.body(bytes, status)
}

// A strong fingerprint stands for the very bytes, so each encoding has its own.
const etagIn = ({ etag }: RenderedPage, encoding: Encoding): string => `${etag.slice(0, -1)}-${encoding}"`

const isWorthCompressing = ({ body }: RenderedPage, headers: Record<string, string>): boolean =>
  body.length >= leastWorthIt && !headers['content-type']?.startsWith('font/')

/** The encoding that a reader accepts and that makes the smallest answer; undefined where it accepts none. */
export const encodingFor = (header: string): Encoding | undefined => {
  const known = encodingsByHeader.get(header)
  if (known) return known.encoding
  const entries = header.split(',').filter(entry => !/;\s*q=0(\.0*)?\s*$/.test(entry))
  const encoding = encodings.find(each => entries.some(entry => entry.split(';')[0]?.trim() === each))
  if (encodingsByHeader.size < mostHeaders) encodingsByHeader.set(header, { encoding })
  return encoding
}

// Browsers send few different headers, and each of them with every request.
const encodingsByHeader = new Map<string, { encoding: Encoding | undefined }>()
const mostHeaders = 100

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
