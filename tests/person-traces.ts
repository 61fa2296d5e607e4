import { sql } from 'kysely'

import { textIn } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { insertGuestLink } from '#store/people/guest-links.ts'
import { writeRecoveryCodes, writeSecondFactor } from '#store/people/second-factors.ts'
import { isNewBrowser } from '#store/people/sessions.ts'
import { insertSignInUser, writePassword } from '#store/people/sign-in-users.ts'
import { insertSavedView } from '#store/records/saved-views.ts'
import { hashOfAddress } from '#use-cases/people/hash-of-address.ts'
import { writeInTransaction } from './write-in-transaction.ts'

type Traced = { id: string; name: string; email: string }

/**
 * Leaves a row of somebody in each table of signing in and of mail, with the name or the address where it can
 * be.
 */
export const fillPersonTables = async (store: Store, person: Traced, now: Date): Promise<void> => {
  const { id, name, email } = person
  const later = new Date(now.getTime() + 86_400_000)
  await writeInTransaction(store, async tx => {
    await insertSignInUser(tx, { id, name })
    await writePassword(tx, { personId: id, hash: `hash-of-${id}` }, now)
    const account = { accountId: `provider-${id}`, providerId: 'provider', password: null, updatedAt: now }
    await tx.db
      .insertInto('auth.account')
      .values({ id: newId(), userId: id, ...account })
      .execute()
    await tx.db
      .insertInto('auth.session')
      .values({
        id: newId(),
        expiresAt: later,
        token: `token-of-${id}`,
        createdAt: now,
        updatedAt: now,
        ipAddress: '192.0.2.7',
        userAgent: 'A browser',
        userId: id,
        secondFactor: null,
      })
      .execute()
    await sql`
      insert into auth.verification (id, identifier, value, "expiresAt")
      values (${newId()}, ${`step-of-${id}`}, ${JSON.stringify({ userId: id })}, ${later})`.execute(tx.db)
    await writeSecondFactor(tx, id, `secret-of-${id}`)
    await writeRecoveryCodes(tx, id, [`code-of-${id}`])
    await isNewBrowser(tx, { personId: id, browser: 'Firefox' }, now)
    const link = { object: { kind: 'person', id }, may: ['set'], expiresAt: later, usesLeft: 1, madeAt: now }
    await insertGuestLink(tx, {
      ...link,
      id: newId(),
      purpose: 'email',
      personId: id,
      email: `new-${email}`,
      madeBy: id,
    })
    await insertSavedView(
      tx,
      { id: newId(), register: 'trainings', title: textIn('en', `List of ${name}`), query: '', owner: id },
      { by: id, at: now },
    )
    await tx.db.insertInto('notice_choice').values({ person_id: id, notice: 'x', rhythm: 'none' }).execute()
    for (const address of [email, `old-${email}`]) {
      const reader = { id, address, language: 'en', zone: 'Europe/Zurich' } as const
      await writeMail(tx, { kind: 'testMail', values: { at: now.toISOString(), link: '/' } }, reader, now)
      const bounced = { address, reason: 'cameBack', bounced_at: now } as const
      await tx.db.insertInto('bounced_address').values(bounced).execute()
      for (const key of [`pair ${hashOfAddress(address)} 192.0.2.7`, `own ${id} ${address}`])
        await tx.db.insertInto('sign_in_try').values({ key, count: 1, until: later }).execute()
    }
  })
}

/** The words by which the traces of somebody are found in a database. */
export const wordsOfTraces = ({ id, name, email }: Traced): string[] => [
  name,
  email,
  `token-of-${id}`,
  `code-of-${id}`,
  `hash-of-${id}`,
  `step-of-${id}`,
  `provider-${id}`,
  hashOfAddress(email),
]
