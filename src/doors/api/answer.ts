import { createHash } from 'node:crypto'

import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'

/**
 * Answers JSON with its ETag, or 304 where the program has it already. The tag of a record begins with its
 * version, so that the same tag says what is to be changed.
 */
export const answerJson = (c: Context, value: unknown, version?: number): Response => {
  const text = JSON.stringify(value)
  const tag = tagOf(text, version)
  c.header('etag', tag)
  return isKnown(c, tag) ? c.body(null, 304) : c.body(text, 200, { 'content-type': 'application/json' })
}

/** The tag of a version of a record, for the answer of a write. */
export const versionTag = (version: number): string => `"${version}"`

/**
 * The version that a program saw, by its header If-Match. What a proxy makes of a tag (`W/`) counts too.
 * @throws Refusal versionMissing
 */
export const demandSeenVersion = (c: Context): number => {
  const [, version] = /^(?:W\/)?"(\d{1,9})(?:\.[\w-]+)?"$/.exec(c.req.header('if-match')?.trim() ?? '') ?? []
  if (version === undefined) throw new Refusal('versionMissing')
  return Number(version)
}

const tagOf = (text: string, version: number | undefined): string => {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  return version === undefined ? `"${hash}"` : `"${version}.${hash}"`
}

const isKnown = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '')
    .split(',')
    .map(each => each.trim().replace(/^W\//, ''))
    .some(each => each === tag || each === '*')
