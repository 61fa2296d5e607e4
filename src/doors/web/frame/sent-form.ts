import { createHash } from 'node:crypto'
import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'
import { mostTextBytes, requestBody, requestText } from '#doors/http/request-body.ts'

import { type FormFields, readMultipart, type UploadedFile } from './multipart-form.ts'

/** The fields that a form sent. An absent field was not sent, which is not the same as empty. */
export type SentForm = {
  /** The text of a field; undefined where it was not sent. */
  text: (name: string) => string | undefined
  /** All non-empty texts of a field that can be sent several times; undefined where it was not sent. */
  list: (name: string) => readonly string[] | undefined
  /** All texts of a field that can be sent several times, empty ones too, in the order of the form. */
  everyText: (name: string) => readonly string[]
  /** The file of a field; undefined where none was chosen. */
  file: (name: string) => UploadedFile | undefined
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

/** A form, and a hash of its fields. The file that it sent is deleted with it. */
export type ReceivedForm = AsyncDisposable & { form: SentForm; hash: string }

/**
 * The form in a request.
 * @throws Refusal fileTooLarge, formTooLarge where it is larger than `mostBytes`
 * @throws Refusal formDamaged where it is not a form
 */
export const readForm = async (c: Context, mostBytes: number): Promise<ReceivedForm> => {
  try {
    const fields = await readFields(c, mostBytes)
    return { form: sentFormOf(fields), hash: hashOf(fields), [Symbol.asyncDispose]: fields.remove }
  } catch (error) {
    // The rest of it is not read, so the connection cannot carry another request.
    c.header('connection', 'close')
    throw error
  }
}

const readFields = async (c: Context, mostBytes: number): Promise<FormFields> => {
  const contentType = c.req.header('content-type') ?? ''
  const [mediaType = ''] = contentType.toLowerCase().split(';')
  switch (mediaType.trim()) {
    case 'multipart/form-data':
      return readMultipart(requestBody(c, mostBytes), contentType)
    case 'application/x-www-form-urlencoded':
      return readUrlEncoded(await requestText(c, Math.min(mostBytes, mostTextBytes)))
    default:
      throw new Refusal('formDamaged')
  }
}

const readUrlEncoded = (body: string): FormFields => ({
  texts: [...new URLSearchParams(body)],
  remove: async () => undefined,
})

// A browser separates the parts by other bytes each time it sends a form, so its fields are compared.
const hashOf = ({ texts, file }: FormFields): string =>
  createHash('sha256')
    .update(JSON.stringify([texts, file?.name, file?.fileName, file?.content.sha256]))
    .digest('base64')

const sentFormOf = ({ texts, file }: FormFields): SentForm => {
  const list = (name: string) => {
    const all = texts.filter(([each]) => each === name)
    return all.length > 0 ? all.flatMap(([, value]) => (value === '' ? [] : [value])) : undefined
  }
  const textByName = new Map(texts)
  return {
    text: name => textByName.get(name),
    list,
    everyText: name => texts.flatMap(([each, value]) => (each === name ? [value] : [])),
    file: name => (file?.name === name ? file : undefined),
    texts: textByName,
  }
}
