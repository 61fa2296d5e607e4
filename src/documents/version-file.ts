import { createHash } from 'node:crypto'

import { canonicalJson } from '#domain/canonical-json.ts'
import { Refusal } from '#domain/refusal.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import type { FrozenContent } from '#domain/progress/frozen-plan.ts'
import { versionFileField, versionFileFormats, versionSealField } from '#fields/shapes/version-file.ts'

/** A version as a file carries it; where it was kept is not part of it. */
export type VersionFile = Omit<PlanVersion, 'id' | 'planId' | 'slug'> & { content: FrozenContent }

/** A version as JSON, UTF-8: its content, who named it when and why, and the hash of the content. `readVersionFile` reads it back. */
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
 * Reads a version from JSON. What the hash does not answer for is checked all the same: anybody can make a hash.
 * @throws Refusal fileTooLarge, versionFileUnknown (field), versionFileChanged
 */
export const readVersionFile = (bytes: Uint8Array): VersionFile => {
  if (bytes.length > mostBytes)
    throw new Refusal('fileTooLarge', { size: Math.ceil(bytes.length / 1e6), most: mostBytes / 1e6 })
  const { value, hash, sha256 } = sealedIn(bytes)
  if (hash !== sha256) throw new Refusal('versionFileChanged')
  const read = versionFileField.safeParse(value)
  if (!read.success)
    throw new Refusal('versionFileUnknown', { field: read.error.issues[0]?.path.join('.') ?? '' })
  // A field that is not known here would be lost in silence.
  if (hashOf(read.data.content) !== read.data.sha256)
    throw new Refusal('versionFileUnknown', { field: 'content' })
  const { format: _, ...file } = read.data
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
    // No UTF-8, no JSON, no version, or nested more deeply than anything that was ever written here.
    throw new Refusal('versionFileUnknown')
  }
}
