import { afterAll, beforeAll, expect, test } from 'vitest'

import { Refusal } from '#domain/refusal.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { createMailer } from '#mail/mailer.ts'
import { chooseNotices } from '#use-cases/mail/choose-notices.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { showMail } from '#use-cases/mail/show-mail.ts'
import { addPost } from '#use-cases/people/add-post.ts'
import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { appointStandIn } from '#use-cases/people/appoint-stand-in.ts'
import { sendInvitation } from '#use-cases/people/send-invitation.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { takeBackPublication } from '#use-cases/publications/take-back-publication.ts'
import { assignRoles } from '#use-cases/rights/assign-roles.ts'
import { showHolder } from '#use-cases/rights/show-holder.ts'
import { createJacana, defineUseCase } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { updateEmail } from '#store/people/member-writes.ts'
import { demandMember, insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { newId } from '#store/engine/new-id.ts'
import { z } from 'zod'
import { bringPlan } from '../bring-plan.ts'
import { mailReader, published, tell, workPlan } from '../mail-notices.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { mailsTo } from '../mails-to.ts'
import { planner } from '../people.ts'
import { openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'
import { peatlands } from '../world.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

const baseUrl = 'http://localhost'
const admin = { email: 'head@example.org', password: 'tres garzas y un muelle' }

let world: SignInWorld
let server: MailServer
beforeAll(async () => {
  world = await openSignInWorld({ baseUrl })
  server = await startMailServer()
  await openFormBrowser(world.app).post(await world.setUpLink(), { name: 'Head of office', ...admin })
}, 60_000)
afterAll(async () => {
  await server?.stop()
  await world?.close()
})

/** Sends what waits, as the job does. */
const send = async (): Promise<void> => {
  const mailer = createMailer({ serverUrl: server.url, from: 'Jacana <jacana@example.org>', baseUrl })
  await createJacana({ store: world.store, mailer }).do(sendWaitingMail, planner, {})
  mailer.close()
}

/** Somebody active with a role; the answer is the id. */
const newPerson = async (name: string, role: RoleName, language: 'en' | 'fr' | 'es' = 'en') => {
  const id = newId()
  await writeInTransaction(world.store, async tx => {
    const email = `${name}@example.org`
    const facts = { id, name, email, language, zone: 'Asia/Kathmandu', version: 1 }
    await insertMember(tx, { ...facts, kind: 'person', state: 'active' })
    const origin = { givenAt: world.now(), givenBy: planner.id }
    await insertAssignments(tx, [{ id: newId(), role, sections: [], personId: id, ...origin }])
  })
  return id
}
/** Tells somebody at once that a version is published. */
const tellOfVersion = async (id: string, name: string): Promise<void> => {
  await world.jacana.do(chooseNotices, { ...planner, id }, { planPublished: 'atOnce' })
  await world.jacana.do(tell, planner, { notice: published('May'), reader: mailReader(name, { id }) })
}
const noticesTo = (name: string) => world.noticesTo(`${name}@example.org`)

test('an invitation from the page arrives as a mail, whose link opens the account', async () => {
  const office = openFormBrowser(world.app)
  await office.post('/en/sign-in', admin)
  await office.post('/en/invitations', { name: 'Guest', language: 'fr', email: 'guest@example.org' })
  await send()
  const [mail] = server.mails
  expect(server.mails).toHaveLength(1)
  expect(mail?.to).toBe('guest@example.org')
  expect(mail?.headers.get('subject')).toBe('Votre compte sur Jacana')
  expect(mail?.text).toContain('Head of office a ouvert pour vous un compte')
  const [link = ''] = /http:\/\/localhost\/fr\/link\/[\w-]{43}/.exec(mail?.text ?? '') ?? []
  expect(mail?.html).toContain(link)
  const guest = openFormBrowser(world.app)
  const path = link.slice(baseUrl.length)
  expect((await guest.post(path, { password: 'le héron lit trois cartes' })).status).toBe(303)
  expect(await (await guest.get('/fr/account')).text()).toContain('guest@example.org')
  // What was sent is no longer in the database.
  expect((await mailsTo(world.store, 'guest@example.org')).map(({ values }) => values)).toEqual([{}])
})

test('an invitation that is undone writes no mail', async () => {
  const id = await newPerson('nobody', 'lead')
  const invite = (fails: boolean) =>
    defineUseCase({
      name: 'invite-and-fail',
      kind: 'write',
      right: ['create', 'person'],
      input: z.object({}),
      run: async ({ tx, person, now }) => {
        await sendInvitation(tx, await demandMember(tx, id), { by: person, now })
        if (fails) throw new Refusal('notInvited')
        return { answer: undefined, audit: [{ subject: { kind: 'person', id } }] }
      },
    })
  await expect(world.jacana.do(invite(true), planner, {})).rejects.toMatchObject({ code: 'notInvited' })
  expect(await noticesTo('nobody')).toEqual([])
  await world.jacana.do(invite(false), planner, {})
  expect(await noticesTo('nobody')).toEqual(['invitation'])
})

test('whoever gets a post is told from when, and a stand-in until when', async () => {
  const [holder, standIn] = [await newPerson('holder', 'lead', 'es'), await newPerson('stand-in', 'lead')]
  const title = { en: 'Adviser', fr: 'Conseiller', es: 'Asesor' }
  const { id } = await world.jacana.do(addPost, planner, { code: 'SA', qualifier: 'Africa', ...title })
  const days = { firstDay: '2031-06-01' }
  await world.jacana.do(appointHolder, planner, { id, version: 1, person: holder, ...days })
  const last = { lastDay: '2031-06-30' }
  await world.jacana.do(appointStandIn, planner, { id, version: 2, person: standIn, ...days, ...last })
  expect(await mailsTo(world.store, 'holder@example.org')).toMatchObject([
    {
      notice: 'postGiven',
      personId: holder,
      language: 'es',
      zone: 'Asia/Kathmandu',
      values: { ...days, link: `/es/posts/${id}` },
    },
  ])
  await send()
  const textTo = (name: string) => server.mails.find(({ to }) => to === `${name}@example.org`)?.text
  expect(textTo('holder')).toContain('Usted ocupa el puesto «Asesor» a partir del 1 de junio de 2031.')
  expect(textTo('stand-in')).toContain(
    'You stand in for the post “Adviser” from 1 June 2031 to 30 June 2031.',
  )
})

test('whose roles change is told; roles that stay as they are tell nobody', async () => {
  const id = await newPerson('clerk', 'staffReader')
  const roles = [{ role: 'translator' as const }]
  const { seen } = await world.jacana.do(showHolder, planner, { id })
  await world.jacana.do(assignRoles, planner, { id, roles, seen })
  const { seen: next } = await world.jacana.do(showHolder, planner, { id })
  await world.jacana.do(assignRoles, planner, { id, roles, seen: next })
  expect(await mailsTo(world.store, 'clerk@example.org')).toMatchObject([
    { notice: 'rolesChanged', values: { by: planner.name, link: `/en/people/${id}` } },
  ])
})

test('a publication tells the planners and the committee, and not who published or reads anyway', async () => {
  const publisher = await newPerson('publisher', 'planner')
  await newPerson('colleague', 'planner')
  await newPerson('committee', 'committeeMember', 'fr')
  await newPerson('reader', 'staffReader')
  const { slug } = peatlands
  await world.jacana.do(bringPlan, planner, peatlands)
  await world.jacana.do(createVersion, planner, { slug, name: 'May' })
  for (let again = 0; again < 2; again++)
    await world.jacana.do(publishVersion, { ...planner, id: publisher }, { slug, version: 'May' })
  const names = ['publisher', 'colleague', 'committee', 'reader']
  expect(await Promise.all(names.map(noticesTo))).toEqual([[], ['planPublished'], ['planPublished'], []])
  const [mail] = await mailsTo(world.store, 'committee@example.org')
  expect(mail?.values).toMatchObject({ version: 'May', link: `/fr/plan/${slug}` })
})

test('a publication that is taken back is announced to nobody any more', async () => {
  const { slug } = peatlands
  await world.jacana.do(createVersion, planner, { slug, name: 'June' })
  await world.jacana.do(publishVersion, planner, { slug, version: 'June' })
  const versionsTold = async () =>
    (await mailsTo(world.store, 'committee@example.org')).map(({ values }) => values['version'])
  expect(await versionsTold()).toEqual(['May', 'June'])
  await world.jacana.do(takeBackPublication, planner, { slug, version: 'June' })
  expect(await versionsTold()).toEqual(['May'])
})

test('a daily mail that has gathered notices loses only those of the publication that is taken back', async () => {
  const { slug } = peatlands
  const reader = mailReader('gatherer')
  for (const version of ['May', 'May']) {
    const values = { plan: workPlan, version, link: `/en/plan/${slug}` }
    await world.jacana.do(tell, planner, { notice: { kind: 'planPublished', values }, reader })
  }
  await world.jacana.do(tell, planner, { notice: published('July'), reader })
  const day = new Date(world.now().getTime() + 48 * 3_600_000)
  const takeMail = async () => {
    for (;;) {
      const mail = await world.store.outbox.take(day, 'example.org')
      if (!mail || mail.address === reader.address) return mail
    }
  }
  const mail = await takeMail()
  expect(mail?.notices).toHaveLength(3)
  const postponed = { state: 'waiting', reason: 'unreachable', dueAt: day } as const
  await world.store.outbox.record(mail?.id ?? '', { ...postponed, isPerhapsTwice: false }, day)
  await world.jacana.do(takeBackPublication, planner, { slug, version: 'May' })
  expect(await takeMail()).toMatchObject({ id: mail?.id, notices: [{ values: { version: 'July' } }] })
})

test('whoever leaves gets none of the mail that waits, and a person who is back gets only new mail', async () => {
  const id = await newPerson('leaver', 'planner')
  await tellOfVersion(id, 'leaver')
  const sending = await world.store.outbox.take(world.now(), 'example.org')
  expect(sending?.address).toBe('leaver@example.org')
  await tellOfVersion(id, 'leaver')
  await world.jacana.do(setPersonState, planner, { id, version: 1, state: 'left' })
  const postponed = { state: 'waiting', reason: 'unreachable', dueAt: world.now() } as const
  await world.store.outbox.record(sending?.id ?? '', { ...postponed, isPerhapsTwice: false }, world.now())
  await world.jacana.do(setPersonState, planner, { id, version: 2, state: 'active' })
  await send()
  expect(server.mails.filter(({ to }) => to === 'leaver@example.org')).toEqual([])
  const { mails } = await world.jacana.do(showMail, planner, { state: 'failed' })
  expect(mails.filter(({ address }) => address === 'leaver@example.org')).toMatchObject([
    { reason: 'readerLeft', canBeSent: false },
    { reason: 'readerLeft', canBeSent: false },
  ])
})

test('mail that waits follows its reader to a new address, but not what is about the change', async () => {
  const id = await newPerson('mover', 'planner')
  await tellOfVersion(id, 'mover')
  const changing = { newAddress: 'moved@example.org', link: '/en/account' }
  const reader = mailReader('mover', { id })
  await writeInTransaction(world.store, async tx => {
    await writeMail(tx, { kind: 'addressChanging', values: changing }, reader, world.now())
    await updateEmail(tx, id, 'moved@example.org')
  })
  expect(await noticesTo('moved')).toEqual(['planPublished'])
  expect(await noticesTo('mover')).toEqual(['addressChanging'])
})

test('a sign-in by a kind of browser that was not seen before is told of, and the first one is not', async () => {
  const link = (await world.linksTo('guest@example.org')).at(-1)
  expect(link).toBeUndefined()
  const headers = { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/605.1', 'x-test-address': '192.0.2.9' }
  const fields = { email: 'guest@example.org', password: 'le héron lit trois cartes' }
  const response = await world.app.request(`${baseUrl}/fr/sign-in`, {
    method: 'POST',
    headers: { ...headers, origin: baseUrl },
    body: new URLSearchParams(fields),
  })
  expect(response.status).toBe(303)
  const mails = await mailsTo(world.store, 'guest@example.org')
  expect(mails.at(-1)).toMatchObject({
    notice: 'newSignIn',
    language: 'fr',
    values: { browser: 'Safari · iPhone', link: '/fr/account' },
  })
  expect(mails.map(({ notice }) => notice)).toEqual(['invitation', 'newSignIn'])
})

test('nothing went wrong inside', () => {
  expect(world.defects).toEqual([])
})
