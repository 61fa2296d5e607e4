import type { Context } from 'hono'

import { type Fault, Refusal } from '#domain/refusal.ts'
import { mostTextBytes, requestText } from '#doors/http/request-body.ts'

import { refuseFaults } from './address-parts.ts'

/** What the body of a change says. */
export type ChangeBody = { values: Record<string, unknown>; state?: string; on?: string; why?: string }

/**
 * The object in the body of a request, with these of its members.
 * @throws Refusal bodyTooLarge, bodyUnreadable
 * @throws Refusal inputInvalid where it has anything else
 */
export const readChange = async (
  c: Context,
  names: readonly ('values' | 'state' | 'on' | 'why')[],
): Promise<ChangeBody> => {
  const body = parsedObject(await bodyText(c))
  if (!body) throw new Refusal('bodyUnreadable')
  const { values = {}, ...texts } = body
  refuseFaults([
    ...Object.keys(body).flatMap((field): Fault[] =>
      names.some(each => each === field) ? [] : [{ field, fault: 'unknown' }],
    ),
    ...(isObject(values) ? [] : [{ field: 'values', fault: 'malformed' } as const]),
    ...Object.entries(texts).flatMap(([field, text]): Fault[] =>
      typeof text === 'string' ? [] : [{ field, fault: 'malformed' }],
    ),
  ])
  return { ...(texts as Omit<ChangeBody, 'values'>), values: values as ChangeBody['values'] }
}

const bodyText = async (c: Context): Promise<string> => {
  try {
    return await requestText(c, mostTextBytes)
  } catch (error) {
    // The rest of it is not read, so the connection cannot carry another request.
    c.header('connection', 'close')
    if (!(error instanceof Refusal)) throw error
    throw error.code === 'formTooLarge'
      ? new Refusal('bodyTooLarge', { most: mostTextBytes / 1024 })
      : new Refusal('bodyUnreadable')
  }
}

const parsedObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
