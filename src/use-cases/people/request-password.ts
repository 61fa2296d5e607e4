import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { emailField } from '#fields/kinds/email.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'
import { findMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { mailReaderOf } from './mail-reader.ts'
import { makeLink } from './make-link.ts'

/**
 * Sends a link for a new password to whoever is active and has this address; to all others it sends nothing.
 * Nobody but the owner of the address learns which it was.
 */
export const requestPassword = defineUseCase({
  name: 'request-password',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ email: emailField, language: z.enum(languages) }),
  run: async ({ tx, person, input, now }) => {
    const id = await findIdByEmail(tx, input.email)
    const member = id === undefined ? undefined : await findMember(tx, id)
    const reader = member?.state === 'active' ? mailReaderOf(member) : undefined
    if (!member || !reader) return { answer: undefined, audit: [] }
    const link = await makeLink(
      tx,
      {
        purpose: 'password',
        object: { kind: 'person', id: member.id },
        may: 'choosePassword',
        personId: member.id,
        language: member.language ?? input.language,
      },
      { by: person.id, now },
    )
    const values = { until: link.until.toISOString(), link: link.address }
    await writeMail(tx, { kind: 'passwordReset', values }, reader, now)
    return {
      answer: undefined,
      audit: [{ subject: { kind: 'person', id: member.id }, after: { passwordRequested: true } }],
    }
  },
})
