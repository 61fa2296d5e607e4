import { z } from 'zod'

import type { MailReader } from '#domain/notices/mail.ts'
import type { MailNotice } from '#domain/notices/notice-values.ts'
import { textIn, withWords } from '#domain/text.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { defineUseCase } from '#use-cases/use-case.ts'

/** A change that tells people something: it stands for any use-case that writes mail. */
export const tell = defineUseCase({
  name: 'tell',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({
    notice: z.custom<MailNotice>(),
    reader: z.custom<MailReader>(),
    fails: z.boolean().default(false),
  }),
  run: async ({ tx, input: { notice, reader, fails }, now }) => {
    const id = await writeMail(tx, notice, reader, now)
    if (fails) throw new Error('The change fails after its mail was written')
    return { answer: id, audit: [{ subject: { kind: 'mail', id: id ?? 'none' } }] }
  },
})

/** Somebody who gets mail. */
export const mailReader = (name: string, more: Partial<MailReader> = {}): MailReader => ({
  id: name,
  address: `${name}@example.org`,
  language: 'en',
  zone: 'Europe/Zurich',
  ...more,
})

/** The title of a plan. */
export const workPlan = withWords(textIn('en', 'Work plan'), 'fr', 'Plan de travail')
/** A plan is published: a notice that may wait, and may be declined. */
export const published = (version: string): MailNotice => ({
  kind: 'planPublished',
  values: { plan: workPlan, version, link: '/en/plan/work' },
})
/** A notice that is owed at once, with a link that nobody else may learn. */
export const reset: MailNotice = {
  kind: 'passwordReset',
  values: { until: '2030-06-05T10:00:00Z', link: 'https://jacana.example.org/reset/SECRET-TOKEN' },
}
