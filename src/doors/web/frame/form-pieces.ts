import { setImmediate } from 'node:timers/promises'

import { Busboy, type BusboyInstance } from '@fastify/busboy'

import { Refusal } from '#domain/refusal.ts'

/** A piece of a multipart form: a field with its text, the beginning of its file, or bytes of that file. */
export type FormPiece =
  | { kind: 'text'; name: string; text: string; isCut: boolean }
  | { kind: 'file'; name: string; fileName: string }
  | { kind: 'bytes'; bytes: Uint8Array }

/** The most parts of a form, characters of a text (longer ones are cut), and characters of a name. */
export type FormLimits = { parts: number; text: number; name: number }

/**
 * The pieces of a multipart form, as its body arrives. It has one file at most.
 * @throws Refusal formDamaged where the body is no such form, or has more than the limits allow
 */
export async function* formPieces(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  limits: FormLimits,
): AsyncGenerator<FormPiece> {
  const pieces: FormPiece[] = []
  let isDamaged = false
  let isWhole = false
  const damage = () => void (isDamaged = true)
  // A part may also have no name at all.
  const checkName = (name?: string) => void (isDamaged ||= name === undefined || name.length > limits.name)
  const parser = createParser(contentType, limits)
    .on('field', (name, text, _, isCut) => {
      checkName(name)
      pieces.push({ kind: 'text', name, text, isCut })
    })
    .on('file', (name, stream, fileName) => {
      checkName(name)
      pieces.push({ kind: 'file', name, fileName: withoutEscapes(fileName) })
      stream.on('data', (bytes: Uint8Array) => pieces.push({ kind: 'bytes', bytes })).on('error', damage)
    })
    .on('partsLimit', damage)
    .on('filesLimit', damage)
    .on('error', damage)
    .on('finish', () => void (isWhole = true))
  for await (const bytes of body) {
    parser.write(bytes)
    await setImmediate()
    if (isDamaged) throw new Refusal('formDamaged')
    yield* pieces.splice(0)
  }
  parser.end()
  await setImmediate()
  // The parser waits for nothing outside the program: an end that it has not found by now it never will.
  if (isDamaged || !isWhole) throw new Refusal('formDamaged')
  yield* pieces
}

const createParser = (contentType: string, { parts, text }: FormLimits): BusboyInstance => {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (_, __, fileName) => fileName !== undefined,
      preservePath: true,
      limits: { parts, files: 1, fieldSize: text },
      // Nothing in it waits for a reader, because we go on only when all bytes are stored.
      fileHwm: Number.MAX_SAFE_INTEGER,
    })
  } catch {
    // There is no boundary, or one that is longer than allowed.
    throw new Refusal('formDamaged')
  }
}

/** A file's name without the escapes that browsers put into it. */
const withoutEscapes = (fileName: string): string => fileName.replaceAll(/%(?:0A|0D|22)/g, decodeURIComponent)
