import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { mailAddressField } from '#fields/kinds/mail-address.ts'
import { mailListPath } from '#mail/mail-links.ts'
import { writeMail } from '#store/mail/write-mail.ts'

import { secretariatZone } from '../people/secretariat-zone.ts'
import { defineUseCase } from '../use-case.ts'

/** Writes a test mail to an address, so that an administrator sees whether mail goes out. */
export const sendTestMail = defineUseCase({
  name: 'send-test-mail',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ address: mailAddressField, language: z.enum(languages) }),
  run: async ({ tx, input: { address, language }, now }) => {
    const values = { at: now.toISOString(), link: mailListPath(language) }
    const reader = { address, language, zone: secretariatZone() }
    const id = await writeMail(tx, { kind: 'testMail', values }, reader, now)
    if (id === undefined) throw new Error('A test mail cannot be declined')
    const personal = { owner: id, after: { address } }
    return {
      answer: { id },
      audit: [{ subject: { kind: 'mail', id }, after: { notice: 'testMail' }, personal }],
    }
  },
})
