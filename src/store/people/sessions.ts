import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { type PersonSession, sessionHours } from '#domain/people/person-session.ts'

import { newId } from '../engine/new-id.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** How long a session lasts without use, in seconds. */
export const sessionSeconds = sessionHours * 3600

/** What a new session says of itself. */
export type SessionStart = { personId: string; browser: string; secondFactor: boolean }

/** Stores a new session. The answer is its token, for a cookie with a signature. */
export const insertSession = async (tx: Transaction, start: SessionStart, now: Date): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('auth.session')
    .values({
      id: newId(),
      token,
      userId: start.personId,
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
      userAgent: start.browser.slice(0, 500),
      secondFactor: start.secondFactor,
    })
    .execute()
  await tx.db.updateTable('person').set({ last_sign_in_at: now }).where('id', '=', start.personId).execute()
  return token
}

/** The person of a session, by its token. */
export const findSessionByToken = async (
  reader: Reader,
  token: string,
): Promise<{ id: string; personId: string } | undefined> =>
  reader.db
    .selectFrom('auth.session')
    .select(['id', 'userId as personId'])
    .where('token', '=', token)
    .executeTakeFirst()

/** The sessions of a person that have not ended, the newest use first; at most 100. */
export const listSessions = async (reader: Reader, personId: string, now: Date): Promise<PersonSession[]> => {
  const rows = await reader.db
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'updatedAt', 'userAgent', 'secondFactor'])
    .where('userId', '=', personId)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({
    id: row.id,
    since: row.createdAt,
    usedAt: row.updatedAt,
    browser: row.userAgent ?? '',
    secondFactor: row.secondFactor ?? false,
  }))
}

/** Records that the second factor was given in a session of a person. */
export const markSecondFactor = async (
  tx: Transaction,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<void> => {
  await tx.db
    .updateTable('auth.session')
    .set({ secondFactor: true })
    .where('userId', '=', personId)
    .where('id', '=', sessionId)
    .execute()
}

/** Ends one session of a person; false where there is none with this id. */
export const endSession = async (
  tx: Transaction,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<boolean> => {
  const row = await tx.db
    .deleteFrom('auth.session')
    .where('userId', '=', personId)
    .where('id', '=', sessionId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the sessions of a person, except one if it is named. The answer is how many. */
export const endSessionsOf = async (
  tx: Transaction,
  personId: string,
  exceptId?: string,
): Promise<number> => {
  const ended = await tx.db
    .deleteFrom('auth.session')
    .where('userId', '=', personId)
    .$if(exceptId !== undefined, query => query.where('id', '!=', exceptId ?? ''))
    .returning('id')
    .execute()
  return ended.length
}

/**
 * Whether a person signs in by this kind of browser for the first time; it is then known, and was used now.
 */
export const isNewBrowser = async (
  tx: Transaction,
  { personId, browser }: { personId: string; browser: string },
  now: Date,
): Promise<boolean> => {
  const { isNew } = await tx.db
    .insertInto('known_browser')
    .values({ person_id: personId, browser, first_at: now, used_at: now })
    .onConflict(conflict => conflict.columns(['person_id', 'browser']).doUpdateSet({ used_at: now }))
    // A row that was there before has the mark of the statement that changed it.
    .returning(sql<boolean>`xmax = 0`.as('isNew'))
    .executeTakeFirstOrThrow()
  return isNew
}
