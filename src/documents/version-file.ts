import { createHash } from 'node:crypto'

import { canonicalJson } from '#domain/canonical-json.ts'
import { Refusal } from '#domain/refusal.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import type { FrozenContent } from '#domain/progress/frozen-plan.ts'
import { versionFileField, versionFileFormats, versionSealField } from '#fields/shapes/version-file.ts'

/** A version as a file carries it, without its place in the database. */
export type VersionFile = Omit<PlanVersion, 'id' | 'planId' | 'slug' | 'createdBy'> & {
  /** The name of a person; empty where the person was erased. */
  createdBy: string
  content: FrozenContent
}

/**
 * A version as JSON in UTF-8: its content, who named it, when and why, and the hash of the content.
 * `readVersionFile` reads it back.
 */
export const writeVersionFile = ({
  name,
  why,
  createdBy,
  createdAt,
  sha256,
  content,
}: VersionFile): Uint8Array => {
  const format = 'plan' in content ? versionFileFormats.planAndProgress : versionFileFormats.planWithStatus
  const file = { format, name, why, createdBy, createdAt, sha256, content }
  return new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`)
}

/**
 * A version from JSON, with every field checked.
 * The hash alone proves nothing, because anybody can compute one.
 * @throws Refusal fileTooLarge, versionFileUnknown (field), versionFileChanged
 */
export const readVersionFile = (bytes: Uint8Array): VersionFile => {
  if (bytes.length > mostBytes)
    throw new Refusal('fileTooLarge', { size: Math.ceil(bytes.length / 1e6), most: mostBytes / 1e6 })
  const { value, hash, sha256 } = sealedIn(bytes)
  if (hash !== sha256) throw new Refusal('versionFileChanged')
  const result = versionFileField.safeParse(value)
  if (!result.success)
    throw new Refusal('versionFileUnknown', { field: result.error.issues[0]?.path.join('.') ?? '' })
  // A field that is not known here would be lost without notice.
  if (hashOf(result.data.content) !== result.data.sha256)
    throw new Refusal('versionFileUnknown', { field: 'content' })
  const { format: _, ...file } = result.data
  return file
}

const mostBytes = 25_000_000

const hashOf = (content: unknown): string => createHash('sha256').update(canonicalJson(content)).digest('hex')

const sealedIn = (bytes: Uint8Array): { value: unknown; hash: string; sha256: string } => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const { content, sha256 } = versionSealField.parse(value)
    return { value, hash: hashOf(content), sha256 }
  } catch {
    // The bytes are not UTF-8, not JSON, not a version, or nested more deeply than any version.
    throw new Refusal('versionFileUnknown')
  }
}
