import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { MailNotice } from '#domain/notices/notice-values.ts'
import { layMail } from '#mail/lay-mail.ts'
import { markAddress } from '#store/mail/mail-list.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import type { Person } from '#domain/rights/right.ts'
import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { insertHoldings } from '#store/people/holdings.ts'
import { insertPosts } from '#store/people/posts.ts'
import { insertNotes } from '#store/plan/notes.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { identifyKey } from '#use-cases/keys/identify-key.ts'
import { clearBounce } from '#use-cases/mail/clear-bounce.ts'
import { sendTestMail } from '#use-cases/mail/send-test-mail.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { erasePerson } from '#use-cases/people/erase-person.ts'
import { exportPerson } from '#use-cases/people/export-person.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { showPersonRecord } from '#use-cases/people/show-person-record.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { reviseAccount } from '#use-cases/sign-in/revise-account.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { bringNewPlan } from './bring-new-plan.ts'
import { mailsTo } from './mails-to.ts'
import { planner, stranger } from './people.ts'
import { fillPersonTables, wordsOfTraces } from './person-traces.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** The tests of what is stored about a person, and of its erasure, the same for every database engine. */
export const personDataSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  const now = new Date('2031-03-01T10:00:00Z')
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
    await newPerson('administrator')
  }, 60_000)
  afterAll(() => store.close())

  const newPerson = async (role: RoleName): Promise<Person & { email: string }> => {
    const id = newId()
    const [name, email] = [`Person of ${id}`, `${id}@example.org`]
    await writeInTransaction(store, async tx => {
      await insertMember(tx, { id, name, email, kind: 'person', state: 'active', version: 1 })
      const assignment = { id: newId(), role, sections: [], personId: id, givenAt: now, givenBy: 'planner' }
      await insertAssignments(tx, [assignment])
      const title = { source: 'en', words: { en: { text: 'Adviser' } } } as const
      const post = { id: newId(), code: id, qualifier: '', title, version: 1 }
      await insertPosts(tx, [post])
      const holding = { kind: 'holder', firstDay: '2030-01-01' } as const
      await insertHoldings(tx, [{ id: newId(), postId: post.id, personId: id, ...holding }])
    })
    const grants = grantsOf({ personId: id, posts: [], roles: [{ role, sections: [] }] })
    return { id, name, email, grants }
  }

  /** Somebody who has left a trace in every table that names people. */
  const busyPerson = async () => {
    const ana = await newPerson('planner')
    await fillPersonTables(store, ana, now)
    const { slug, activity } = await bringNewPlan(jacana)
    await jacana.do(recordProgress, ana, { slug, id: activity.id, status: 'onTrack', seen: 0 })
    await jacana.do(createVersion, ana, { slug, name: 'Of Ana' })
    const order = { program: `Sheet of ${ana.id}`, scope: ['export plan'], lastDay: '2031-12-31' }
    const { text } = await jacana.do(createKey, ana, order)
    return { ana, slug, text }
  }

  /** Every row of the whole database as one text. */
  const everything = async (): Promise<string> => {
    const { rows } = await store.read(({ db }) =>
      sql<{ name: string }>`
        select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in ('public', 'auth', 'records') order by 1`.execute(
        db,
      ),
    )
    const texts: string[] = []
    for (const { name } of rows) {
      const table = await store.read(({ db }) => sql`select * from ${sql.raw(name)}`.execute(db))
      texts.push(JSON.stringify(table.rows))
    }
    return texts.join('\n')
  }

  const countOf = async (
    table: 'known_browser' | 'recovery_code' | 'notice_choice',
    personId: string,
  ): Promise<number> => {
    const rows = await store.read(({ db }) =>
      db.selectFrom(table).select('person_id').where('person_id', '=', personId).execute(),
    )
    return rows.length
  }

  test('an export holds all that is stored, and no secret', async () => {
    const { ana, slug, text } = await busyPerson()
    const { bytes } = await jacana.do(exportPerson, ana, { id: ana.id, format: 'json', language: 'en' })
    const file = Buffer.from(bytes).toString('utf8')
    expect(JSON.parse(file)).toMatchObject({
      person: [{ name: ana.name, email: ana.email }],
      posts: [{ post: ana.id, holding: 'holder' }],
      roles: [{ role: 'planner' }],
      sessions: [{ address: '192.0.2.7', browser: 'A browser' }],
      secondFactor: [{ confirmed: false, codesLeft: 1 }],
      browsers: [{ browser: 'Firefox' }],
      links: [{ purpose: 'email', email: `new-${ana.email}` }],
      mails: [{ notice: 'testMail', state: 'waiting' }, { notice: 'testMail' }],
      notices: [{ rhythm: 'none' }],
      keys: [{ program: `Sheet of ${ana.id}`, ending: text.slice(-4) }],
      versions: [{ name: 'Of Ana', plan: slug }],
      reports: [{ status: 'onTrack', plan: slug }],
      views: [{ madeAt: now.toISOString() }],
      entriesBy: [
        { act: 'create-key', after: { program: `Sheet of ${ana.id}` } },
        { act: 'create-version' },
        { act: 'record-progress' },
      ],
    })
    expect(file).not.toMatch(/token-of|hash-of|code-of|secret-of|"password"/)
    expect(file).not.toContain(text.slice(0, 20))
    const sheet = await jacana.do(exportPerson, ana, { id: ana.id, format: 'xlsx', language: 'fr' })
    expect(sheet.name).toBe('person.xlsx')
    const ben = await newPerson('lead')
    for (const [asker, code] of [
      [ben, 'notFound'],
      [stranger, 'notPermitted'],
    ] as const)
      await expect(
        jacana.do(exportPerson, asker, { id: ana.id, format: 'json', language: 'en' }),
      ).rejects.toMatchObject({ code })
  })

  test('an erased person is nowhere in the database, what they did stays, and the log verifies', async () => {
    const { ana, slug, text } = await busyPerson()
    const { counts } = await jacana.do(showPersonRecord, planner, { id: ana.id })
    expect(counts).toMatchObject({
      posts: 1,
      roles: 1,
      sessions: 1,
      links: 1,
      mails: 2,
      keys: 1,
      versions: 1,
      reports: 1,
      views: 1,
    })
    const before = await everything()
    for (const trace of wordsOfTraces(ana)) expect(before).toContain(trace)
    await jacana.do(erasePerson, planner, { id: ana.id, name: ana.name })
    const left = await everything()
    for (const trace of [...wordsOfTraces(ana), `Sheet of ${ana.id}`]) expect(left).not.toContain(trace)
    for (const table of ['known_browser', 'recovery_code', 'notice_choice'] as const)
      expect(await countOf(table, ana.id), table).toBe(0)
    const [version] = (await jacana.do(showVersions, planner, { slug })).versions
    expect(version).toMatchObject({ name: 'Of Ana', createdBy: { erasedAt: now.toISOString() } })
    const [entry] = await jacana.do(showAudit, planner, { subject: version?.id ?? '' })
    expect(entry?.person).toEqual({ id: ana.id, name: { erasedAt: now.toISOString() } })
    expect(await jacana.do(verifyAudit, planner, {})).toMatchObject({ ok: true })
    expect(await jacana.do(identifyPerson, planner, { id: ana.id })).toBeUndefined()
    await expect(jacana.do(identifyKey, planner, { text })).rejects.toMatchObject({ code: 'keyEnded' })
    await expect(jacana.do(showPersonRecord, planner, { id: ana.id })).rejects.toMatchObject({
      code: 'notFound',
    })
    const holding = await store.read(({ db }) =>
      db.selectFrom('post_holding').select('last_day').where('person_id', '=', ana.id).execute(),
    )
    expect(holding).toEqual([{ last_day: '2031-03-01' }])
    const mails = await store.read(({ db }) =>
      db.selectFrom('mail').select(['address', 'state']).where('person_id', '=', ana.id).execute(),
    )
    expect(mails).toEqual([1, 2].map(() => ({ address: '', state: 'failed' })))
    const links = await store.read(({ db }) =>
      db.selectFrom('guest_link').select(['email', 'ended_at']).where('person_id', '=', ana.id).execute(),
    )
    expect(links).toEqual([{ email: null, ended_at: now }])
  })

  test('mails to others that were not sent yet no longer name who was erased', async () => {
    const [ana, ben] = [await newPerson('administrator'), await newPerson('planner')]
    const reader = { id: ben.id, address: ben.email, language: 'en', zone: 'Europe/Zurich' } as const
    const link = '/en/account'
    await writeInTransaction(store, async tx => {
      for (const by of [ana.name, 'Somebody else'])
        await writeMail(tx, { kind: 'rolesChanged', values: { by, link } }, reader, now)
    })
    await jacana.do(erasePerson, planner, { id: ana.id, name: ana.name })
    const mails = await mailsTo(store, ben.email)
    expect(mails.map(({ values }) => values['by'])).toEqual([
      { erasedAt: now.toISOString() },
      'Somebody else',
    ])
    const notices = mails.map(({ values }) => ({ kind: 'rolesChanged', values }) as unknown as MailNotice)
    const { text } = layMail({ ...reader, notices, rhythm: 'daily' }, 'https://jacana.example.org')
    expect(text).toContain('A person erased on 1 March 2031 has changed what you may do on Jacana.')
    expect(text).not.toContain(ana.name)
  })

  test('notes with an earlier name of an erased person lose it, and so do mails', async () => {
    const ana = await newPerson('planner')
    const { slug, plan } = await bringNewPlan(jacana)
    const facts = { language: 'en', zone: '' } as const
    const renamed = `Renamed ${ana.id}`
    await jacana.do(reviseAccount, ana, { version: 1, name: renamed, ...facts })
    await writeInTransaction(store, async tx => {
      const note = {
        subject: { kind: 'plan', id: plan.id },
        text: 'Here',
        quoted: '',
        source: 'x.docx',
      } as const
      const stamp = { recordedAt: now, recordedBy: 'planner' }
      await insertNotes(
        tx,
        plan.id,
        [ana.name, renamed, 'Somebody else'].map(author => ({ ...note, ...stamp, id: newId(), author })),
      )
    })
    await jacana.do(erasePerson, planner, { id: ana.id, name: renamed })
    const notes = await jacana.do(showNotes, planner, { slug, subjects: [plan.id] })
    expect(notes.map(({ author }) => author).toSorted()).toEqual(['', '', 'Somebody else'])
    expect(await everything()).not.toContain(ana.name)
  })

  test('an address in the log of mail is sealed for whoever has it', async () => {
    const ana = await newPerson('planner')
    const address = ana.email
    const { id } = await jacana.do(sendTestMail, planner, { address, language: 'en' })
    await jacana.do(sendWaitingMail, planner, {})
    await writeInTransaction(store, tx => markAddress(tx, address, 'cameBack', now))
    await jacana.do(clearBounce, planner, { address: address.toUpperCase() })
    const sealedOwners = await store.read(({ db }) =>
      db
        .selectFrom('audit_entry')
        .select(sql<string>`sealed ->> 'owner'`.as('owner'))
        .where('use_case', 'in', ['send-test-mail', 'clear-bounce'])
        .execute(),
    )
    expect(sealedOwners).toEqual([{ owner: ana.id }, { owner: ana.id }])
    await jacana.do(erasePerson, planner, { id: ana.id, name: ana.name })
    const [entry] = await jacana.do(showAudit, planner, { subject: id })
    expect(entry?.personal).toBeUndefined()
  })

  test('the name must be written as it stands, and nothing happens before', async () => {
    const { ana } = await busyPerson()
    const before = await everything()
    for (const name of [ana.name.toLowerCase(), `${ana.name}.`])
      await expect(jacana.do(erasePerson, planner, { id: ana.id, name })).rejects.toMatchObject({
        code: 'erasureUnconfirmed',
      })
    const self = jacana.do(erasePerson, ana, { id: ana.id, name: ana.name })
    await expect(self).rejects.toMatchObject({ code: 'notPermitted' })
    expect(await everything()).toBe(before)
  })

  test('the last administrator cannot be erased, the one before can, also by themselves', async () => {
    await writeInTransaction(store, tx =>
      tx.db.deleteFrom('role_assignment').where('role', '=', 'administrator').execute(),
    )
    const [one, two] = [await newPerson('administrator'), await newPerson('administrator')]
    await jacana.do(erasePerson, one, { id: one.id, name: one.name })
    const refused = jacana.do(erasePerson, planner, { id: two.id, name: two.name })
    await expect(refused).rejects.toMatchObject({ code: 'lastAdministrator' })
    expect(await everything()).toContain(two.email)
  })
}
