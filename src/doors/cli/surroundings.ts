import type { Person } from '#domain/rights.ts'
import type { Language } from '#domain/language.ts'
import type { commandLineWords } from '#i18n/command-line.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { Jacana } from '#use-cases/use-case.ts'

/** What a command needs of the place it runs in; `main.ts` gives it, a test gives its own. */
export type Surroundings = {
  /** The language of the answers where `--language` does not say another. */
  language: Language
  /** The folder that relative file names start from. */
  folder: string
  print: (text: string | Uint8Array) => void
  complain: (text: string) => void
  person: Person
  /** Asks use-cases that need no database. */
  withoutStore: Jacana
  /**
   * Opens the database that is there, at the last moment: most of a command's time goes there.
   * @throws Refusal databaseMissing (folder)
   */
  openJacana: () => Promise<OpenJacana>
  /** Opens the database for what a command brings in, and makes it where there is none. */
  openOrCreateJacana: () => Promise<OpenJacana>
  /** Opens the database and serves the pages until told to stop; answers once they can be reached. */
  serve: () => Promise<void>
}

/** Jacana over an open database, and how to close it. */
export type OpenJacana = { jacana: Jacana; close: () => Promise<void> }

/** What a command is given: the place, its language's words, and the arguments after its name. */
export type Call = Surroundings & { words: InOne<typeof commandLineWords>; args: string[] }

/** A command that was called wrongly; the message is the sentence to show. */
export class Misuse extends Error {}
