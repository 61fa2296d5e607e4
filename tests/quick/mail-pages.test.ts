import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import {
  accountPath,
  choicesPath,
  guestLinkPath,
  mailListPath,
  personPath,
  planPath,
  postPath,
  unsubscribePath,
} from '#mail/mail-links.ts'
import { showNotices } from '#use-cases/mail/show-notices.ts'
import { noticesAddress } from '#doors/web/addresses/mail-addresses.ts'
import { addressOf } from '#doors/web/paths.ts'
import { fillMail } from '../fill-mail.ts'
import { htmlFaults } from '../html-faults.ts'
import { planner } from '../people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages
let token = ''
beforeAll(async () => {
  pages = await openTestPages([])
  token = await fillMail(pages.store, new Date('2031-03-01T10:00:00Z'))
}, 60_000)
afterAll(() => pages?.close())

const own = { origin: 'http://localhost' }
const get = async (path: string) => (await pages.app.request(path)).text()
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = own) =>
  pages.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })

test('the links of mails lead to pages', () => {
  for (const language of languages) {
    expect(choicesPath(language)).toBe(noticesAddress(language))
    expect(unsubscribePath(language, 'a.b-c_d')).toBe(
      addressOf('unsubscribe', language, { token: 'a.b-c_d' }),
    )
    expect(guestLinkPath(language, 'a-b_c')).toBe(addressOf('guestLink', language, { token: 'a-b_c' }))
    expect(accountPath(language)).toBe(addressOf('account', language, {}))
    expect(personPath(language, 'a b')).toBe(addressOf('person', language, { id: 'a b' }))
    expect(postPath(language, 'a b')).toBe(addressOf('post', language, { id: 'a b' }))
    expect(planPath(language, 'work')).toBe(addressOf('plan', language, { slug: 'work' }))
    expect(mailListPath(language)).toBe(addressOf('mail', language, {}))
  }
})

test('the list says what became of each mail, and can show those of one state', async () => {
  const all = await get('/en/administration/mail')
  for (const words of [
    'No mail server is set',
    'ana@example.org',
    'Perhaps sent twice',
    '2 notices in one mail',
  ])
    expect(all.replaceAll('\u00a0', ' ')).toContain(words)
  const failed = await get('/en/administration/mail?state=failed')
  expect(failed).toContain('ben@example.org')
  expect(failed).not.toContain('ana@example.org')
  expect(failed).toContain('The mail server refuses this mail.')
  expect(await get('/en/administration/mail?state=nonsense')).toContain('ana@example.org')
})

test.each(languages)('the pages of mail are valid HTML in %s', async language => {
  for (const path of ['administration/mail', 'account/notices', `mail/unsubscribe/${token}`])
    expect(await htmlFaults(await get(`/${language}/${path}`)), path).toEqual([])
})

test('a failed mail is sent again, and a test mail is written or refused beside its field', async () => {
  const failed = await get('/en/administration/mail?state=failed')
  const id = /name="id" value="([^"]+)"/.exec(failed)?.[1] ?? ''
  expect((await post('/en/administration/mail/send', { id })).headers.get('location')).toBe(
    '/en/administration/mail?saved',
  )
  expect(await get('/en/administration/mail?state=failed')).toContain('There is no such mail.')
  const written = await post('/en/administration/mail', { address: 'kaya@example.org' })
  expect([written.status, written.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/^\/en\/administration\/mail\?made=/),
  ])
  const refused = await post('/en/administration/mail', { address: 'kaya' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('value="kaya"')
})

test('an address that sends mail back stands above the list until somebody says that it works', async () => {
  const before = await get('/en/administration/mail')
  expect(before).toContain('Addresses that send mail back')
  const answer = await post('/en/administration/mail/works-again', { address: 'cara@example.org' })
  expect(answer.status).toBe(303)
  expect(await get('/en/administration/mail')).not.toContain('Addresses that send mail back')
})

test('a person chooses how often each notice comes', async () => {
  const saved = await post('/fr/account/notices', { planPublished: 'weekly', rolesChanged: 'daily' })
  expect(saved.headers.get('location')).toBe('/fr/account/notices?saved')
  const page = await get('/fr/account/notices?saved')
  expect(page).toContain('<option value="weekly" selected="">')
  expect((await post('/fr/account/notices', { rolesChanged: 'none' })).status).toBe(422)
})

const rhythmOfPlans = async () => {
  const { notices } = await pages.jacana.do(showNotices, planner, {})
  return notices.find(({ kind }) => kind === 'planPublished')?.rhythm
}

test('the link of a mail asks first, and only its form declines', async () => {
  await post('/en/account/notices', { planPublished: 'daily' })
  const address = `/en/mail/unsubscribe/${token}`
  expect(await get(address)).toContain('Get no more of these mails?')
  expect(await rhythmOfPlans()).toBe('daily')
  const answer = await post(address, { 'List-Unsubscribe': 'One-Click' })
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('You get no more')])
  expect(await rhythmOfPlans()).toBe('none')
})

test('a mail program declines by one click, without an origin and again and again', async () => {
  await post('/en/account/notices', { planPublished: 'daily' })
  const address = `/fr/mail/unsubscribe/${token}`
  for (const headers of [{}, {}]) {
    const answer = await post(address, { 'List-Unsubscribe': 'One-Click' }, headers)
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  }
  expect(await rhythmOfPlans()).toBe('none')
})

test('no other form is taken without an origin, and no other link declines', async () => {
  expect((await post('/en/account/notices', { planPublished: 'daily' }, {})).status).toBe(403)
  expect((await post(`/en/mail/unsubscribe/${token}/more`, {}, {})).status).toBe(403)
  const click = { 'List-Unsubscribe': 'One-Click' }
  const wrong = await post(`/en/mail/unsubscribe/${token.slice(0, -2)}`, click, {})
  expect([wrong.status, await wrong.text()]).toEqual([
    404,
    expect.stringContaining('This link does not work'),
  ])
  expect((await pages.app.request('/en/mail/unsubscribe/nonsense')).status).toBe(404)
  expect(pages.defects).toEqual([])
})
