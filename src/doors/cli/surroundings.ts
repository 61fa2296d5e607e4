import type { Person } from '#domain/rights/right.ts'
import type { Language } from '#domain/language.ts'
import type { commandLineWords } from '#i18n/command-line.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { Jacana } from '#use-cases/use-case.ts'

/** What a command needs from its environment: `main.ts` provides it, and each test its own. */
export type Surroundings = {
  /** The language of answers, unless `--language` names another. */
  language: Language
  /** The folder from which relative file names start. */
  folder: string
  print: (text: string | Uint8Array) => void
  complain: (text: string) => void
  person: Person
  /**
   * The address that readers use.
   * @throws Misuse where a setting is wrong
   */
  baseUrl: () => string
  /** The file of the installation's secrets. */
  secretFile: string
  /** Runs use-cases that need no database. */
  withoutStore: Jacana
  /**
   * Opens the existing database as late as possible, as this takes most of a command's time.
   * @throws Refusal databaseMissing (folder)
   */
  openJacana: () => Promise<OpenJacana>
  /** Opens the database for data that a command brings, or creates it. */
  openOrCreateJacana: () => Promise<OpenJacana>
  /** Opens the database and serves the pages until stopped; resolves once they can be reached. */
  serve: () => Promise<void>
}

/** Jacana on an open database, and a function that closes it. */
export type OpenJacana = { jacana: Jacana; close: () => Promise<void> }

/** The input of a command: its environment, the words of its language, and the arguments after its name. */
export type Call = Surroundings & { words: InOne<typeof commandLineWords>; args: string[] }

/** A wrong call of a command; the message is the sentence to show. */
export class Misuse extends Error {}
