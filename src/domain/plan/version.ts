import type { PersonName } from '../people/person-name.ts'

/** A named, frozen state of a plan. The database makes sure that its content never changes. */
export type PlanVersion = {
  id: string
  planId: string
  slug: string
  name: string
  why: string
  /** The SHA-256 of the canonical JSON of the content, hexadecimal. */
  sha256: string
  createdBy: PersonName
  createdAt: Date
}
