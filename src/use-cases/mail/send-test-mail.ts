import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { emailField } from '#fields/kinds/email.ts'
import { mailListPath } from '#mail/mail-links.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'

import { secretariatZone } from '../people/secretariat-zone.ts'
import { defineUseCase } from '../use-case.ts'

/** Writes a test mail to an address, so that an administrator sees whether mail goes out. */
export const sendTestMail = defineUseCase({
  name: 'send-test-mail',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ address: emailField, language: z.enum(languages) }),
  run: async ({ tx, input: { address, language }, now }) => {
    const values = { at: now.toISOString(), link: mailListPath(language) }
    const reader = { address, language, zone: secretariatZone() }
    const id = await writeMail(tx, { kind: 'testMail', values }, reader, now)
    if (id === undefined) throw new Error('A test mail cannot be declined')
    // Whoever has the address is the owner of what is sealed, so that erasing them reaches it.
    const owner = (await findIdByEmail(tx, address)) ?? id
    const personal = { owner, after: { address } }
    return {
      answer: { id },
      audit: [{ subject: { kind: 'mail', id }, after: { notice: 'testMail' }, personal }],
    }
  },
})
