import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import type { MailNotice } from '#domain/notices/notice-values.ts'
import type { MailReader } from '#domain/notices/mail.ts'
import { createMailer, type Mailer } from '#mail/mailer.ts'
import type { Store } from '#store/open-store.ts'
import { chooseNotices } from '#use-cases/mail/choose-notices.ts'
import { cleanUpMail } from '#use-cases/mail/clean-up-mail.ts'
import { markBounced } from '#use-cases/mail/mark-bounced.ts'
import { sendAgain } from '#use-cases/mail/send-again.ts'
import { sendTestMail } from '#use-cases/mail/send-test-mail.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { showMail } from '#use-cases/mail/show-mail.ts'
import { showNotices } from '#use-cases/mail/show-notices.ts'
import { unsubscribe } from '#use-cases/mail/unsubscribe.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { mailReader, published, reset, tell, workPlan } from './mail-notices.ts'
import { planner } from './people.ts'

const baseUrl = 'https://jacana.example.org'
const start = new Date('2030-06-05T08:00:00Z')
const hour = 3_600_000

/** The tests of mail, the same for every database engine. */
export const mailSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let server: MailServer
  let mailer: Mailer
  let jacana: Jacana
  let now = start
  beforeAll(async () => {
    store = await open()
  }, 60_000)
  afterAll(() => store?.close())
  beforeEach(async () => {
    now = new Date(now.getTime() + 30 * 24 * hour)
    server = await startMailServer()
    mailer = createMailer({ serverUrl: server.url, from: 'Jacana <jacana@example.org>', baseUrl })
    jacana = createJacana({ store, now: () => now, mailer })
  })
  afterEach(async () => {
    mailer.close()
    await server.stop()
  })

  const write = (notice: MailNotice, to: MailReader) => jacana.do(tell, planner, { notice, reader: to })
  const send = () => jacana.do(sendWaitingMail, planner, {})
  const waitHours = (hours: number) => void (now = new Date(now.getTime() + hours * hour))
  const listed = async (id: string | undefined) =>
    (await jacana.do(showMail, planner, {})).mails.find(mail => mail.id === id)

  test('a mail goes out in the language and the zone of its reader, in both forms', async () => {
    await write(
      reset,
      mailReader('ana', { language: 'fr', zone: 'America/Bogota', address: 'ñandú@example.org' }),
    )
    await send()
    const [mail] = server.mails
    expect(mail?.to).toBe('ñandú@example.org')
    expect(mail?.headers.get('subject')).toBe('Un nouveau mot de passe pour Jacana')
    expect(mail?.text).toContain('5 juin 2030 à 05:00 UTC−5')
    expect(mail?.text).toContain('https://jacana.example.org/reset/SECRET-TOKEN')
    expect(mail?.html).toContain('<html lang="fr">')
    expect(mail?.html).toContain('href="https://jacana.example.org/reset/SECRET-TOKEN"')
  })

  test('a mail says that a program wrote it, and may be declined only where it is not owed', async () => {
    await write(reset, mailReader('ben'))
    await jacana.do(chooseNotices, { ...planner, id: 'ben' }, { planPublished: 'atOnce' })
    await write(published('May'), mailReader('ben'))
    await send()
    const [owed, other] = server.mails
    for (const mail of server.mails) {
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
      expect(mail.headers.get('reply-to')).toBe('Jacana <jacana@example.org>')
      expect(mail.headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}@example\.org>$/)
    }
    expect(owed?.headers.has('list-unsubscribe')).toBe(false)
    expect(other?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(other?.headers.get('list-unsubscribe')).toMatch(
      /^<https:\/\/jacana\.example\.org\/en\/mail\/unsubscribe\/\S+>$/,
    )
  })

  test('what was sent is not sent again, and leaves no content; a link stands nowhere in the database', async () => {
    const id = await write(reset, mailReader('cara'))
    const row = () =>
      store.read(({ db }) =>
        db
          .selectFrom('mail')
          .selectAll()
          .where('id', '=', id ?? '')
          .executeTakeFirstOrThrow(),
      )
    expect(JSON.stringify(await row())).not.toContain('SECRET-TOKEN')
    expect((await row()).content).not.toBeNull()
    await send()
    await send()
    expect(server.mails).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'sent', content: null })
    await expect(jacana.do(sendAgain, planner, { id: id ?? '' })).rejects.toMatchObject({
      code: 'mailContentGone',
    })
  })

  test('a change that is undone sends nothing', async () => {
    const undone = jacana.do(tell, planner, { notice: reset, reader: mailReader('dan'), fails: true })
    await expect(undone).rejects.toThrow('fails after')
    await send()
    expect(server.mails).toEqual([])
  })

  test('a mail that is refused for now is tried again after a pause, with the same Message-ID', async () => {
    server.refuse.mail = () => 451
    const id = await write(reset, mailReader('eva'))
    await send()
    expect(await listed(id)).toMatchObject({ state: 'waiting', attempts: 1, reason: 'refusedForNow' })
    server.refuse.mail = () => undefined
    await send()
    expect(server.mails).toEqual([])
    waitHours(1 / 30)
    await send()
    expect(server.mails).toHaveLength(1)
    expect(await listed(id)).toMatchObject({ state: 'sent', attempts: 2, isPerhapsTwice: false })
  })

  test('a mail that is refused for a day stands as failed, and can be sent again by hand', async () => {
    server.refuse.mail = () => 451
    const id = await write(reset, mailReader('fay'))
    for (let attempt = 0; attempt < 29; attempt++) {
      await send()
      expect(await listed(id)).toMatchObject({ attempts: attempt + 1 })
      waitHours(1.01)
    }
    expect(await listed(id)).toMatchObject({ state: 'failed', reason: 'refusedForNow', canBeSent: true })
    server.refuse.mail = () => undefined
    await send()
    expect(server.mails).toEqual([])
    await jacana.do(sendAgain, planner, { id: id ?? '' })
    await send()
    expect(server.mails).toHaveLength(1)
  })

  test('an address that is refused is marked at once, and its keeper and its person see it', async () => {
    server.refuse.address = to => (to.startsWith('gus') ? 550 : undefined)
    const refused = await write(reset, mailReader('gus'))
    const other = await write(reset, mailReader('hal'))
    await send()
    expect(server.mails.map(({ to }) => to)).toEqual(['hal@example.org'])
    expect(await listed(refused)).toMatchObject({ state: 'bounced', reason: 'addressRefused' })
    expect(await listed(other)).toMatchObject({ state: 'sent' })
    const { bouncedAddresses } = await jacana.do(showMail, planner, { state: 'bounced' })
    expect(bouncedAddresses[0]).toMatchObject({ address: 'gus@example.org', reason: 'addressRefused' })
    const noticesOf = (id: string) => jacana.do(showNotices, { ...planner, id }, {})
    expect((await noticesOf('gus')).isBounced).toBe(true)
    expect((await noticesOf('hal')).isBounced).toBe(false)
    server.refuse.address = () => undefined
    await jacana.do(sendAgain, planner, { id: refused ?? '' })
    await send()
    expect(server.mails).toHaveLength(2)
    expect((await noticesOf('gus')).isBounced).toBe(false)
  })

  test('a mail that comes back later is marked by hand', async () => {
    const id = await write(reset, mailReader('ida'))
    await send()
    await jacana.do(markBounced, planner, { id: id ?? '' })
    expect(await listed(id)).toMatchObject({ state: 'bounced', reason: 'cameBack', canBeSent: false })
    expect((await jacana.do(showNotices, { ...planner, id: 'ida' }, {})).isBounced).toBe(true)
  })

  test('while the server is down all mail waits, and goes out once it is back', async () => {
    const { port } = server
    await server.stop()
    for (const name of ['jan', 'kim', 'lea']) await write(reset, mailReader(name))
    await send()
    const { mails } = await jacana.do(showMail, planner, { state: 'waiting' })
    expect(mails.map(({ reason }) => reason ?? '').toSorted()).toEqual(['', '', 'unreachable'])
    server = await startMailServer(port)
    await send()
    expect(server.mails).toHaveLength(2)
    waitHours(1 / 30)
    await send()
    expect(server.mails.map(({ to }) => to).toSorted()).toEqual(
      ['jan', 'kim', 'lea'].map(name => `${name}@example.org`),
    )
    expect((await jacana.do(showMail, planner, { state: 'waiting' })).mails).toEqual([])
  })

  test('a wrong password of the mail server fails no mail', async () => {
    const url = server.url.replace('r%C3%A9ed', 'wrong')
    const other = createMailer({ serverUrl: url, from: 'jacana@example.org', baseUrl })
    const id = await write(reset, mailReader('max'))
    await createJacana({ store, now: () => now, mailer: other }).do(sendWaitingMail, planner, {})
    other.close()
    expect(await listed(id)).toMatchObject({ state: 'waiting', reason: 'signInRefused' })
    waitHours(1 / 30)
    await send()
    expect(server.mails).toHaveLength(1)
  })

  test('notices that may wait come in one mail the next morning, with a link for each', async () => {
    for (const version of ['April', 'May'])
      await write(published(version), mailReader('noa', { language: 'fr' }))
    await write(published('May'), mailReader('oto'))
    await send()
    expect(server.mails).toEqual([])
    waitHours(24)
    await send()
    const [gathered, single] = server.mails
    expect(server.mails).toHaveLength(2)
    expect(gathered?.headers.get('subject')).toBe('Jacana aujourd’hui\u00a0: 2\u00a0avis')
    expect(gathered?.text).toContain('dans la version «\u00a0April\u00a0»')
    expect(gathered?.text).toContain('dans la version «\u00a0May\u00a0»')
    expect(single?.headers.get('subject')).toBe('Published: Work plan')
    expect((await jacana.do(showMail, planner, { state: 'waiting' })).mails).toEqual([])
  })

  test('whoever wants no such notices gets none, and what is owed comes all the same', async () => {
    const pia = { ...planner, id: 'pia' }
    await jacana.do(chooseNotices, pia, { planPublished: 'none', postGiven: 'weekly' })
    await expect(jacana.do(chooseNotices, pia, { postGiven: 'none' } as never)).rejects.toMatchObject({
      code: 'inputInvalid',
    })
    await write(published('May'), mailReader('pia'))
    const values = { post: workPlan, firstDay: '2030-06-05', link: '/en/plan/work' }
    await write({ kind: 'postGiven', values }, mailReader('pia'))
    waitHours(7 * 24)
    await send()
    expect(server.mails.map(({ headers }) => headers.get('subject'))).toEqual(['A post for you: Work plan'])
  })

  test('the link in a mail declines its kind of notice without sign-in, and no other link does', async () => {
    const quinn = { ...planner, id: 'quinn' }
    await jacana.do(chooseNotices, quinn, { planPublished: 'atOnce' })
    await write(published('May'), mailReader('quinn'))
    await send()
    const address = server.mails[0]?.headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    const token = decodeURIComponent(address.split('/').at(-1) ?? '')
    const forged = `${Buffer.from('["quinn","planPublished"]').toString('base64url')}.${'A'.repeat(43)}`
    for (const wrong of [forged, token.slice(0, -3), ''])
      await expect(jacana.do(unsubscribe, planner, { token: wrong })).rejects.toMatchObject({
        code: 'unsubscribeUnknown',
      })
    expect(await jacana.do(unsubscribe, planner, { token })).toEqual({ kinds: ['planPublished'] })
    await jacana.do(unsubscribe, planner, { token })
    const { notices } = await jacana.do(showNotices, quinn, {})
    expect(notices).toContainEqual({ kind: 'planPublished', rhythm: 'none' })
  })

  test('a mail that a program left behind is sent again with the same Message-ID, and says so', async () => {
    const id = await write(reset, mailReader('rio'))
    // What remains of a program that was killed after the mail server had taken the mail.
    const taken = await store.outbox.take(now, mailer.host)
    await mailer.send('rio@example.org', taken?.messageId ?? '', { subject: 's', text: 't', html: 'h' })
    waitHours(1)
    await send()
    expect(server.mails).toHaveLength(2)
    expect(server.mails[0]?.headers.get('message-id')).toBe(server.mails[1]?.headers.get('message-id'))
    expect(await listed(id)).toMatchObject({ state: 'sent', isPerhapsTwice: true })
  })

  test('a test mail goes to the address that was given, and a wrong address is refused', async () => {
    await jacana.do(sendTestMail, planner, { address: ' Kaya@Example.ORG ', language: 'es' })
    await send()
    expect(server.mails[0]).toMatchObject({ to: 'kaya@example.org' })
    expect(server.mails[0]?.headers.get('subject')).toBe('Un correo de prueba de Jacana')
    for (const address of ['kaya', 'kaya@example', 'a b@example.org', 'x@y.org, z@y.org'])
      await expect(jacana.do(sendTestMail, planner, { address, language: 'es' })).rejects.toMatchObject({
        code: 'inputInvalid',
      })
  })

  test('what failed a month ago loses its content, and what is done since a year goes', async () => {
    server.refuse.mail = () => 554
    const id = await write(reset, mailReader('tim'))
    await send()
    await jacana.do(cleanUpMail, planner, {})
    expect(await listed(id)).toMatchObject({ state: 'failed', reason: 'mailRefused', canBeSent: true })
    waitHours(31 * 24)
    await jacana.do(cleanUpMail, planner, {})
    expect(await listed(id)).toMatchObject({ canBeSent: false })
    waitHours(366 * 24)
    await jacana.do(cleanUpMail, planner, {})
    expect(await listed(id)).toBeUndefined()
  })

  test('without a mail server mail waits', async () => {
    const id = await write(reset, mailReader('sam'))
    await createJacana({ store, now: () => now }).do(sendWaitingMail, planner, {})
    expect(await listed(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  })
}
