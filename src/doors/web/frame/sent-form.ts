import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'

/** The fields that a form sent. An absent field was not sent, which is not the same as empty. */
export type SentForm = {
  /** The text of a field; undefined where it was not sent. */
  text: (name: string) => string | undefined
  /** All non-empty texts of a field that can be sent several times; undefined where it was not sent. */
  list: (name: string) => readonly string[] | undefined
  /** The file of a field; undefined where none was chosen. */
  file: (name: string) => File | undefined
  /** All texts by name. */
  texts: ReadonlyMap<string, string>
}

/** The texts that a form sent under these names; fields that it did not send are absent. */
export const textsOf = <Name extends string>(
  form: SentForm,
  names: readonly Name[],
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    names.flatMap(name => {
      const text = form.text(name)
      return text === undefined ? [] : [[name, text]]
    }),
  ) as Partial<Record<Name, string>>

/**
 * The form in a request, and its bytes.
 * @throws Refusal fileTooLarge, formTooLarge where it is larger than `mostBytes`
 * @throws Refusal formDamaged where it is not a form
 */
export const readForm = async (c: Context, mostBytes: number): Promise<{ form: SentForm; bytes: Buffer }> => {
  const bytes = await readBody(c, mostBytes)
  const type = c.req.header('content-type') ?? ''
  const data = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  if (!data) throw new Refusal('formDamaged')
  return { form: sentFormOf(data), bytes }
}

const readBody = async (c: Context, mostBytes: number): Promise<Buffer<ArrayBuffer>> => {
  const declaredBytes = Number(c.req.header('content-length') ?? 0)
  const parts: Uint8Array[] = []
  let size = 0
  if (declaredBytes <= mostBytes)
    for await (const part of c.req.raw.body ?? []) {
      size += part.length
      if (size > mostBytes) break
      parts.push(part)
    }
  const actual = Math.max(declaredBytes, size)
  if (actual > mostBytes) {
    // The rest is not read, so the connection cannot carry another request.
    c.header('connection', 'close')
    throw tooLarge(mostBytes, actual)
  }
  return Buffer.concat(parts)
}

const megabyte = 1_000_000

const tooLarge = (mostBytes: number, bytes: number): Refusal =>
  mostBytes < megabyte
    ? new Refusal('formTooLarge')
    : new Refusal('fileTooLarge', {
        most: Math.floor(mostBytes / megabyte),
        size: Math.ceil(bytes / 100_000) / 10,
      })

const sentFormOf = (data: FormData): SentForm => {
  const texts = new Map<string, string>()
  const files = new Map<string, File>()
  for (const [name, value] of data) {
    if (typeof value === 'string') texts.set(name, value)
    else if (value.name !== '') files.set(name, value)
  }
  const list = (name: string) =>
    data.has(name)
      ? data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
      : undefined
  return { text: name => texts.get(name), list, file: name => files.get(name), texts }
}
