import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { deletionRules } from '#domain/records/deletion.ts'
import type { Store } from '#store/open-store.ts'
import { insertSentFile } from '#store/files/sent-files.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertGuestLink } from '#store/people/guest-links.ts'
import { insertMember } from '#store/people/people.ts'
import { takeRecoveryCode, writeRecoveryCodes } from '#store/people/second-factors.ts'
import { isNewBrowser } from '#store/people/sessions.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { emptyDeleted } from '#use-cases/deletion/empty-deleted.ts'
import { showDeletion } from '#use-cases/deletion/show-deletion.ts'
import { takeBackFile } from '#use-cases/deletion/take-back-file.ts'
import { showSentFile } from '#use-cases/files/show-sent-file.ts'
import { discardImport } from '#use-cases/imports/discard-import.ts'
import { showImport } from '#use-cases/imports/show-import.ts'
import { showImports } from '#use-cases/imports/show-imports.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { endKey } from '#use-cases/keys/end-key.ts'
import { showAllKeys } from '#use-cases/keys/show-all-keys.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringNewPlan } from './bring-new-plan.ts'
import { planner } from './people.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** The tests of deletion and return, with the clock moved on, the same for every database engine. */
export const deletionSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  let now: Date
  const start = new Date('2031-03-01T10:00:00Z')
  const moveTo = (days: number) => {
    now = new Date(start.getTime() + days * 86_400_000)
  }
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
    moveTo(0)
  }, 60_000)
  afterAll(() => store.close())

  const discardedImport = async () => {
    const { slug } = await bringNewPlan(jacana)
    const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
    const file = { bytes: Uint8Array.from(bytes), fileName: 'old plan.json' }
    const { id, version } = await jacana.do(startImport, planner, file)
    await jacana.do(discardImport, planner, { id, version })
    return { id, size: bytes.length }
  }
  const bytesOf = async (id: string): Promise<number> => {
    const row = await store.read(({ db }) =>
      db.selectFrom('sent_file').select('bytes').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    return row.bytes.length
  }
  const empty = () => jacana.do(emptyDeleted, planner, {})

  test('a discarded import can be taken back until its days are over, and is whole', async () => {
    moveTo(0)
    const { id, size } = await discardedImport()
    moveTo(29.9)
    await empty()
    const { waiting } = await jacana.do(showDeletion, planner, {})
    expect(waiting.map(file => file.id)).toContain(id)
    await jacana.do(takeBackFile, planner, { id })
    const { session } = await jacana.do(showImport, planner, { id })
    expect(session.state).toBe('open')
    expect(session.closedAt).toBeUndefined()
    expect(await bytesOf(id)).toBe(size)
    await expect(jacana.do(takeBackFile, planner, { id })).rejects.toMatchObject({
      code: 'tooLateToTakeBack',
    })
    await jacana.do(discardImport, planner, { id, version: session.version })
  })

  test('after that it is emptied, its facts stay, and the log says how many', async () => {
    moveTo(0)
    const { id, size } = await discardedImport()
    moveTo(60)
    const counts = await empty()
    expect(counts.import).toBeGreaterThan(0)
    expect(await bytesOf(id)).toBe(0)
    expect((await jacana.do(showImports, planner, {})).find(file => file.id === id)).toMatchObject({
      fileName: 'old plan.json',
      size,
      state: 'discarded',
      emptiedAt: now,
    })
    const parsed = await store.read(({ db }) =>
      db.selectFrom('plan_import').selectAll().where('file_id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(parsed).toMatchObject({ parsed: {}, corrections: [] })
    for (const useCase of [showImport, showSentFile])
      await expect(jacana.do(useCase as typeof showImport, planner, { id })).rejects.toMatchObject({
        code: 'fileEmptied',
      })
    await expect(jacana.do(takeBackFile, planner, { id })).rejects.toMatchObject({
      code: 'tooLateToTakeBack',
    })
    expect((await jacana.do(showDeletion, planner, {})).runs[0]).toEqual({ at: now, counts })
    expect(await empty()).toMatchObject({ import: 0, key: 0 })
    expect(await jacana.do(verifyAudit, planner, {})).toMatchObject({ ok: true })
  })

  test('a returned paper is emptied too, and an open or applied file never', async () => {
    moveTo(0)
    const ids = await writeInTransaction(store, async tx => {
      const made: string[] = []
      for (const state of ['discarded', 'open', 'applied'] as const) {
        const id = newId()
        const file = { id, fileName: 'p.docx', kind: 'office', sha256: 'ab', size: 3, version: 1 } as const
        await insertSentFile(tx, { ...file, state, sentAt: now, sentBy: 'planner' }, Buffer.from('abc'))
        await tx.db.updateTable('sent_file').set({ closed_at: now }).where('id', '=', id).execute()
        await tx.db
          .insertInto('returned_paper')
          .values({ file_id: id, language: 'en', record: '{"edits":1}', decisions: '{"e":1}' })
          .execute()
        made.push(id)
      }
      return made
    })
    moveTo(400)
    expect((await empty()).returnedPaper).toBe(1)
    expect(await Promise.all(ids.map(bytesOf))).toEqual([0, 3, 3])
  })

  test('sessions, codes and counted tries go when their time is over, and not before', async () => {
    moveTo(0)
    await writeInTransaction(store, async tx => {
      const user = { id: 'u', name: 'U', email: 'u@example.org', emailVerified: true, twoFactorEnabled: null }
      await tx.db.insertInto('auth.user').values(user).execute()
      for (const [id, days] of [
        ['old', -2],
        ['new', 2],
      ] as const) {
        const expiresAt = new Date(start.getTime() + days * 86_400_000)
        const facts = { ipAddress: null, userAgent: null, userId: 'u', secondFactor: null }
        await tx.db
          .insertInto('auth.session')
          .values({ id, expiresAt, token: id, createdAt: now, updatedAt: now, ...facts })
          .execute()
        await sql`
          insert into auth.verification (id, identifier, value, "expiresAt")
          values (${id}, ${id}, ${id}, ${expiresAt})`.execute(tx.db)
      }
    })
    const counts = await empty()
    expect(counts).toMatchObject({ session: 1, code: 1 })
    const left = await store.read(({ db }) => db.selectFrom('auth.session').select('id').execute())
    expect(left).toEqual([{ id: 'new' }])
    moveTo(3.1)
    expect(await empty()).toMatchObject({ session: 1, code: 1 })
  })

  test('links, used codes, tries and browsers go when their time is over, and not before', async () => {
    moveTo(0)
    const later = new Date(start.getTime() + 86_400_000)
    await writeInTransaction(store, async tx => {
      const member = { id: 'who', name: 'Who', kind: 'person', state: 'active', version: 1 } as const
      await insertMember(tx, member)
      const link = { object: { kind: 'person', id: 'who' }, may: ['set'], usesLeft: 1, madeAt: now }
      await insertGuestLink(tx, {
        ...link,
        id: 'link',
        purpose: 'password',
        personId: 'who',
        expiresAt: later,
        madeBy: 'who',
      })
      await writeRecoveryCodes(tx, 'who', ['used', 'unused'])
      await takeRecoveryCode(tx, { personId: 'who', hash: 'used' }, now)
      await isNewBrowser(tx, { personId: 'who', browser: 'Old' }, now)
      await tx.db.insertInto('sign_in_try').values({ key: 'k', count: 1, until: later }).execute()
    })
    moveTo(0.9)
    expect(await empty()).toMatchObject({ link: 0, code: 0, try: 0, browser: 0 })
    moveTo(1.1)
    expect(await empty()).toMatchObject({ link: 0, code: 1, try: 0 })
    moveTo(2.1)
    expect(await empty()).toMatchObject({ link: 0, code: 0, try: 1 })
    moveTo(90.9)
    expect(await empty()).toMatchObject({ link: 0, browser: 0 })
    moveTo(91.1)
    expect(await empty()).toMatchObject({ link: 1, browser: 0 })
    // A browser that is used again counts from then on, and is not told of as new.
    const signIn = () =>
      writeInTransaction(store, tx => isNewBrowser(tx, { personId: 'who', browser: 'Old' }, now))
    expect(await signIn()).toBe(false)
    moveTo(91 + 364)
    expect(await empty()).toMatchObject({ browser: 0 })
    moveTo(91 + 366.5)
    expect(await empty()).toMatchObject({ browser: 1 })
    expect(await signIn()).toBe(true)
    const left = await store.read(({ db }) => db.selectFrom('recovery_code').select('code_sha256').execute())
    expect(left).toEqual([{ code_sha256: 'unused' }])
  })

  test('ended and expired keys leave the lists, open ones stay', async () => {
    moveTo(0)
    const order = { scope: ['export plan'], lastDay: '2031-03-31' }
    await jacana.do(createKey, planner, { ...order, program: 'over' })
    const { id } = await jacana.do(createKey, planner, { ...order, program: 'ended' })
    await jacana.do(createKey, planner, { ...order, program: 'open', lastDay: '2033-01-01' })
    await jacana.do(endKey, planner, { id })
    const programs = async () =>
      (await jacana.do(showAllKeys, planner, {})).keys.map(({ program }) => program).toSorted()
    moveTo(89)
    await empty()
    expect(await programs()).toEqual(['ended', 'open', 'over'])
    moveTo(91)
    await empty()
    expect(await programs()).toEqual(['open', 'over'])
    moveTo(31 + 91)
    await empty()
    expect(await programs()).toEqual(['open'])
  })

  test('every kind with days has its emptier, or empties itself', async () => {
    const counts = await empty()
    const selfEmptying = ['mail']
    const due = Object.entries(deletionRules).flatMap(([kind, { emptied }]) =>
      typeof emptied === 'object' ? [kind] : [],
    )
    expect([...Object.keys(counts), ...selfEmptying].toSorted()).toEqual(due.toSorted())
  })
}
