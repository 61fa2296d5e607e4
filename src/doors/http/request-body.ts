import { text } from 'node:stream/consumers'
import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'

/** The most bytes of a form without a file. A form that may have more takes a file. */
export const mostTextBytes = 512 * 1024

/**
 * The body of a request, part by part as it arrives.
 * @throws Refusal fileTooLarge, formTooLarge where it is larger than `mostBytes`
 * @throws Refusal formDamaged where the sender has gone before its end
 */
export async function* requestBody(c: Context, mostBytes: number): AsyncGenerator<Uint8Array> {
  demandSize(c, mostBytes)
  let size = 0
  try {
    for await (const part of c.req.raw.body ?? []) {
      size += part.length
      if (size > mostBytes) throw tooLarge(mostBytes, size)
      yield part
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('formDamaged')
  }
}

/**
 * The body of a request as text. A body that declares its length cannot become longer, so it is read whole.
 * @throws Refusal as `requestBody` does
 */
export const requestText = async (c: Context, mostBytes: number): Promise<string> => {
  if (c.req.header('content-length') === undefined) return text(requestBody(c, mostBytes))
  demandSize(c, mostBytes)
  try {
    return await c.req.raw.text()
  } catch {
    throw new Refusal('formDamaged')
  }
}

const demandSize = (c: Context, mostBytes: number): void => {
  const declaredBytes = Number(c.req.header('content-length') ?? 0)
  if (declaredBytes > mostBytes) throw tooLarge(mostBytes, declaredBytes)
}

const tooLarge = (mostBytes: number, bytes: number): Refusal =>
  mostBytes <= mostTextBytes
    ? new Refusal('formTooLarge')
    : new Refusal('fileTooLarge', {
        most: Math.floor(mostBytes / 1_000_000),
        size: Math.ceil(bytes / 100_000) / 10,
      })
