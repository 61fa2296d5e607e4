import { type Kysely, sql } from 'kysely'

import type { Engine } from './engine.ts'
import { newId } from './new-id.ts'
import { changesChannel } from './server-listener.ts'
import type { Change, Signals } from './signals.ts'
import type { Tables } from './tables.ts'

/** The other programs that use the same database: they are notified of changes, and notify us of theirs. */
export type OtherPrograms = {
  /** Notifies them of a change when the transaction of `db` commits. */
  notify: (db: Kysely<Tables>, change: Change) => Promise<unknown>
  /** Begins to signal their changes too. */
  listen: () => void
  /** Ends the listening. */
  close: () => Promise<void>
}

/** The bytes that PostgreSQL allows in a notification are 8,000; longer texts name no plan. */
const longestText = 7_000

/** The text of a notification, as JSON: the program that made the change, and the change. */
type Notification = Change & { from: string }

const textOf = (notification: Notification): string => JSON.stringify(notification)

/** The other programs on a server's database. */
export const createOthers = (listen: NonNullable<Engine['listen']>, signals: Signals): OtherPrograms => {
  const ownId = newId()
  let stop: (() => Promise<void>) | undefined
  const hear = (text: string) => {
    const { from, ...change } = JSON.parse(text) as Notification
    if (from !== ownId) signals.send(change)
  }
  const setConnected = (isConnected: boolean) => {
    signals.setComplete(isConnected)
    // What happened while the connection was lost is unknown.
    signals.send({})
  }
  return {
    notify: (db, { planIds = [], mail }) => {
      const text = textOf({ from: ownId, planIds, ...(mail && { mail }) })
      const shortText = Buffer.byteLength(text) > longestText ? textOf({ from: ownId }) : text
      return sql`select pg_notify(${changesChannel}, ${shortText})`.execute(db)
    },
    listen: () => void (stop ??= listen({ hear, setConnected })),
    close: async () => stop?.(),
  }
}
