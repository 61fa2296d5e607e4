import type { LocalizedText } from '#domain/text.ts'

/** A list of a register that somebody saved. */
export type SavedView = {
  id: string
  register: string
  title: LocalizedText
  /** What it asks for, as an address has it: `kind=webinar&sort=-from`. */
  query: string
  /** Whose it is; absent where everybody has it who reads the register. */
  owner?: string
  position: number
  version: number
}
