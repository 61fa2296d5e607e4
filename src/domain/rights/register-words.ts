import type { Language } from '../language.ts'

type ThreeWords = Readonly<Record<Language, string>>

/** How sentences about rights name a register and what its rights are limited to. */
export type RegisterWords = {
  title: ThreeWords
  /** Its fields, parts, and the facts of every record, by the names that limits use (`roles.party`). */
  fields: Readonly<Record<string, { label: ThreeWords; choices?: Readonly<Record<string, ThreeWords>> }>>
}
