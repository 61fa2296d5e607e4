import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Secrets } from '#domain/people/secrets.ts'
import { publicPerson } from '#registers/public-person.ts'
import type { Person } from '#domain/rights/right.ts'
import { findSecondFactor } from '#store/people/second-factors.ts'
import type { Store } from '#store/open-store.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { identifyKey } from '#use-cases/keys/identify-key.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { showMail } from '#use-cases/mail/show-mail.ts'
import { showNotices } from '#use-cases/mail/show-notices.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { showPost } from '#use-cases/people/show-post.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'
import { showPublications } from '#use-cases/publications/show-publications.ts'
import { showRoles } from '#use-cases/rights/show-roles.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { mailsTo } from './mails-to.ts'
import { planner } from './people.ts'
import { openFormBrowser } from './sign-in-browser.ts'
import { openSignInWorld } from './sign-in-world.ts'
import { storedBuild } from './stored-build.ts'

const { unpacked, database } = storedBuild('bae6184')
const slug = 'wetlands-2023-2025'
const version = 'For the public'
const noor = { id: '01a2315e-8b4c-7d37-811c-1680a912687d', key: '35VKVFPLMXLRUFELZDQFAIEB5S6XOII6' }
const lucia = '01a2315e-986d-70f0-a828-ac8ee7f87523'
const tomas = '01a2315e-9f82-7a71-90cb-dbd7822db4b2'
const posts = {
  americas: '01a2315e-a68c-7c61-bec2-20e54a857163',
  comms: '01a2315e-a6b2-7e05-b374-ba34f9dcc6a6',
}
const elenasKey = 'jck_Gj-_IVQMrz0TqDYaiFFZZKA7jhv8gTnWL07_qRHqq-I_JUAnH'
const tomassKey = 'jck_xVtsnMjk6YAdVv5XgPvNLfcTQ0r65DMkv3nYYxgF0p8RTdMkO'
const erased = { erasedAt: '2026-12-01T11:30:20.107Z' }

/** The SQL that makes a database as build bae6184 left it. */
export const databaseOfBae6184 = database

/** The secrets with which build bae6184 sealed what stands in that database. */
export const secretsOfBae6184: Secrets = {
  current: 'a made-up secret for the database of a kept build',
  earlier: [],
}

/** The tests that this build opens a database of build bae6184 with everything in it, on every engine. */
export const buildBae6184Suite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  // The day of that build, so that its key and its mail are still in force.
  const now = () => new Date('2026-12-01T13:00:00Z')
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now })
  }, 120_000)
  afterAll(() => store.close())

  test('the audit log verifies, with all its entries', async () => {
    expect(await jacana.do(verifyAudit, planner, {})).toEqual({ ok: true, entries: 87 })
  })

  test('people, posts and roles are as they were', async () => {
    const { people } = await jacana.do(showPeople, planner, {})
    expect(people.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
      'Awa Delta invited',
      'Elena Marsh active',
      'Jonas Weir invited',
      'Lucía Estero active',
      'Noor Sedge active',
    ])
    const holdingsOf = async (id: string) =>
      (await jacana.do(showPost, planner, { id })).holdings.map(
        ({ kind, personName, firstDay, lastDay }) => `${kind} ${personName} ${firstDay} ${lastDay}`,
      )
    expect(await holdingsOf(posts.americas)).toEqual([
      'standIn Elena Marsh 2027-01-04 2027-01-15',
      'holder Lucía Estero 2026-12-01 undefined',
    ])
    expect(await holdingsOf(posts.comms)).toEqual(['holder undefined 2026-12-01 2026-12-01'])
    const { posts: postRoles, people: personRoles } = await jacana.do(showRoles, planner, {})
    const rolesOf = (assignments: readonly { role: string }[]) =>
      assignments.map(({ role }) => role).join(' ')
    expect(postRoles.map(({ post, assignments }) => `${post.code}: ${rolesOf(assignments)}`)).toEqual([
      'Comms: ',
      'SA: lead',
    ])
    expect(
      personRoles.map(({ member, assignments }) => `${member.name}: ${rolesOf(assignments)}`).toSorted(),
    ).toEqual([
      'Awa Delta: lead',
      'Elena Marsh: planner',
      'Jonas Weir: financeOfficer',
      'Lucía Estero: staffReader',
      'Noor Sedge: administrator',
    ])
    const { notices } = await jacana.do(showNotices, { ...planner, id: lucia }, {})
    expect(notices).toContainEqual({ kind: 'planPublished', rhythm: 'weekly' })
  })

  test('a report is by the lead who made it, and another by somebody who was erased since', async () => {
    const { progress } = await jacana.do(showProgress, planner, { slug })
    const reports = [...progress.values()].map(({ status, updatedBy }) => ({ status, updatedBy }))
    expect(reports).toContainEqual({ status: 'completed', updatedBy: 'Lucía Estero' })
    expect(reports).toContainEqual({ status: 'onTrack', updatedBy: erased })
  })

  test('the key opens the plan for its program, which reads what it read then', async () => {
    const { person } = await jacana.do(identifyKey, planner, { text: elenasKey })
    expect(person.name).toBe('Elena Marsh')
    const file = await jacana.do(exportPlan, person, { slug, format: 'json', language: 'en' })
    expect(JSON.parse(Buffer.from(file.bytes).toString('utf8'))).toEqual(
      JSON.parse(unpacked('plan.json').toString('utf8')),
    )
    await expect(jacana.do(verifyAudit, person, {})).rejects.toMatchObject({ code: 'notPermitted' })
    await expect(jacana.do(identifyKey, planner, { text: tomassKey })).rejects.toMatchObject({
      code: 'keyEnded',
    })
  })

  test('the public reads the version that was published, the same as then, and no other', async () => {
    const [publication] = await jacana.do(showPublications, planner, { slug })
    expect(publication).toMatchObject({ version, publishedBy: 'Elena Marsh' })
    expect(await jacana.do(showPlan, publicPerson, { slug })).toMatchObject({ slug })
    const { versions } = await jacana.do(showVersions, publicPerson, { slug })
    expect(versions.map(({ name }) => name)).toEqual([version])
    const fileFor = async (person: Person): Promise<unknown> => {
      const { bytes } = await jacana.do(exportVersion, person, { slug, version })
      return JSON.parse(Buffer.from(bytes).toString('utf8'))
    }
    const fileOfThen: Record<string, unknown> = JSON.parse(unpacked('public.version.json').toString('utf8'))
    expect(await fileFor(planner)).toEqual(fileOfThen)
    // The public learns neither who made it nor why.
    expect(await fileFor(publicPerson)).toEqual({ ...fileOfThen, createdBy: '', why: '' })
  })

  test('the secret opens what was sealed, and nothing is left of who was erased', async () => {
    const factorOf = (id: string) => store.read(reader => findSecondFactor(reader, id))
    expect(await factorOf(noor.id)).toEqual({ secret: noor.key, isConfirmed: true })
    expect(await factorOf(tomas)).toBeUndefined()
    const [failed] = await mailsTo(store, 'awa@example.org')
    expect(failed).toMatchObject({ notice: 'invitation', language: 'fr', values: { inviter: 'Noor Sedge' } })
    expect(await mailsTo(store, 'tomas@example.org')).toEqual([])
    expect(database()).not.toMatch(/Tomás|Laguna|tomas@/)
    const [last] = await jacana.do(showAudit, planner, { subject: tomas })
    expect(last).toMatchObject({ useCase: 'erase-person', person: { name: 'Noor Sedge' } })
  })

  test('the mail that failed is listed, and the one that waits goes out', async () => {
    const { mails } = await jacana.do(showMail, planner, {})
    const stateOf = (address: string) => mails.find(mail => mail.address === address)
    expect(stateOf('awa@example.org')).toMatchObject({ state: 'failed', reason: 'mailRefused' })
    expect(stateOf('jonas@example.org')).toMatchObject({ state: 'waiting', reason: 'refusedForNow' })
    const sent: string[] = []
    const mailer = {
      baseUrl: 'https://jacana.example.org',
      host: 'example.org',
      send: async (to: string, _: string, { text }: { text: string }) => {
        sent.push(`${to} ${/https:\S+\/link\//.exec(text)?.[0]}`)
        return { kind: 'accepted' } as const
      },
      close: () => {},
    }
    await createJacana({ store, now, mailer }).do(sendWaitingMail, planner, {})
    expect(sent).toContain('jonas@example.org https://jacana.example.org/en/link/')
  })

  test('people sign in with the password of then, and with their second factor', async () => {
    const world = await openSignInWorld({ store, secrets: secretsOfBae6184 })
    try {
      const [elena, administrator] = [openFormBrowser(world.app), openFormBrowser(world.app)]
      await elena.post('/en/sign-in', { email: 'elena@example.org', password: 'le héron lit trois cartes' })
      expect(await (await elena.get('/en/account')).text()).toContain('elena@example.org')
      await administrator.post('/en/sign-in', {
        email: 'noor@example.org',
        password: 'tres garzas y un muelle',
      })
      await administrator.post('/en/sign-in/code', { code: totpAt(noor.key, world.now()) })
      expect(await (await administrator.get('/en/people')).text()).toContain('Lucía Estero')
      expect(world.defects).toEqual([])
    } finally {
      await world.close()
    }
  })
}
