import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { MailNotice } from '#domain/notices/notice-values.ts'
import { textIn } from '#domain/text.ts'
import { htmlFaults } from '#tests/html-faults.ts'

import { layMail } from './lay-mail.ts'

const baseUrl = 'https://jacana.example.org'
const until = '2030-06-05T10:00:00Z'
const link = '/en/plan/work'

const notices: readonly MailNotice[] = [
  { kind: 'invitation', values: { inviter: 'Planner', until, link } },
  { kind: 'passwordReset', values: { until, link } },
  { kind: 'addressChange', values: { newAddress: 'new@example.org', until, link } },
  { kind: 'addressChanging', values: { newAddress: 'new@example.org', link } },
  { kind: 'newSignIn', values: { at: until, browser: 'Firefox · Windows', link } },
  { kind: 'secondFactorOff', values: { by: 'Planner', link } },
  { kind: 'testMail', values: { at: until, link } },
  { kind: 'postGiven', values: { post: textIn('en', 'Adviser'), firstDay: '2030-06-05', link } },
  { kind: 'rolesChanged', values: { by: 'Planner', link } },
  { kind: 'planPublished', values: { plan: textIn('en', 'Work plan'), version: 'May', link } },
]

const reading = { zone: 'Europe/Zurich', rhythm: 'atOnce' } as const

test.each(languages)(
  'every kind of notice is laid as text and as valid, accessible HTML in %s',
  async language => {
    for (const notice of notices) {
      const mail = layMail({ ...reading, notices: [notice], language }, baseUrl)
      expect(mail.subject).not.toBe('')
      for (const form of [mail.text, mail.html]) {
        expect(form).toContain('https://jacana.example.org/en/plan/work')
        expect(form).toContain(`https://jacana.example.org/${language}/account/notices`)
        expect(form).not.toMatch(/undefined|\[object|2030-06/)
      }
      const faults = await htmlFaults(mail.html)
      // A mail has no style sheet, so that its styles stand beside its words.
      expect(faults.filter(fault => !fault.startsWith('no-inline-style'))).toEqual([])
    }
  },
)

test('a time is written in the zone of the reader, and a name in the language', () => {
  const [invitation] = notices
  const mail = layMail(
    { notices: invitation ? [invitation] : [], language: 'es', zone: 'Asia/Kathmandu', rhythm: 'atOnce' },
    baseUrl,
  )
  expect(mail.text).toContain('5 de junio de 2030 a las 15:45 GMT+5:45')
  expect(mail.text).toContain('Planificación le ha abierto una cuenta')
})

test('a name cannot write HTML into a mail', () => {
  const plan = textIn('en', '<img src=x onerror="alert(1)"> & co')
  const notice: MailNotice = { kind: 'planPublished', values: { plan, version: 'May', link } }
  const { html, text } = layMail({ ...reading, notices: [notice], language: 'en' }, baseUrl)
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co')
  expect(html).not.toContain('<img')
  expect(text).toContain('<img src=x')
})

test('gathered notices have one subject, a title each and one link that declines them', () => {
  const content = { ...reading, notices: notices.slice(-3), language: 'en', rhythm: 'weekly' } as const
  const { subject, html, text, unsubscribeAddress } = layMail(
    { ...content, unsubscribeToken: 'a.b' },
    baseUrl,
  )
  expect(subject).toBe('Jacana this week: 3\u00a0notices')
  expect(html.match(/<h2/g)).toHaveLength(3)
  expect(text).toContain('Your roles have changed\n-----------------------')
  expect(unsubscribeAddress).toBe('https://jacana.example.org/en/mail/unsubscribe/a.b')
  expect(text).toContain(unsubscribeAddress)
})
