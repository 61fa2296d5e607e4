import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'

/**
 * The mails that the mail server took and the database does not know of yet, in a file beside the database.
 * The database has one connection, which others may hold; the file is written within the same turn. What a
 * kill of the program cuts off between both is then known, and is not sent twice. A power cut may take it.
 */
export type SentJournal = {
  note: (id: string) => void
  notedIds: () => readonly string[]
  /** Forgets all of them, once the database has them. */
  clear: () => void
}

/** The journal in a file, which is there only while it has something to say. */
export const openSentJournal = (path: string): SentJournal => ({
  note: id => appendFileSync(path, `${id}\n`, { mode: 0o600 }),
  notedIds: () =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter(id => id !== '')
      : [],
  clear: () => rmSync(path, { force: true }),
})
