/** A named, frozen state of a plan: its content never changes, the database sees to it. */
export type PlanVersion = {
  id: string
  planId: string
  slug: string
  name: string
  why: string
  /** Of the canonical JSON of the content, hexadecimal. */
  sha256: string
  createdBy: string
  createdAt: Date
}
