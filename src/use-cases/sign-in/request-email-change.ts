import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { emailField } from '#fields/kinds/email.ts'
import { passwordField } from '#fields/kinds/password.ts'
import { accountPath } from '#mail/mail-links.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'
import { demandMember } from '#store/people/people.ts'

import { mailReaderOf } from '../people/mail-reader.ts'
import { makeLink } from '../people/make-link.ts'
import { defineUseCase } from '../use-case.ts'
import { demandPassword } from './demand-password.ts'

/**
 * Sends a link to a new address of one's own, which counts once the link is opened; tells the old address.
 * @throws Refusal passwordWrong, emailTaken
 */
export const requestEmailChange = defineUseCase({
  name: 'request-email-change',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ email: emailField, currentPassword: passwordField }),
  prepare: async ({ person, input, now, read }) => {
    const demandSamePassword = await demandPassword(read, person.id, input.currentPassword)
    return async tx => {
      await demandSamePassword(tx)
      const member = await demandMember(tx, person.id)
      const { email } = input
      if ((await findIdByEmail(tx, email)) !== undefined) throw new Refusal('emailTaken')
      const { id, language = 'en' } = member
      const by = { by: person.id, now }
      await endGuestLinks(tx, { purpose: 'email', personId: id }, by)
      const object = { kind: 'person', id }
      const link = await makeLink(
        tx,
        { purpose: 'email', object, may: 'confirmEmail', personId: id, email, language },
        by,
      )
      const reader = mailReaderOf(member)
      if (reader) {
        const toNew = { newAddress: email, until: link.until.toISOString(), link: link.address }
        await writeMail(tx, { kind: 'addressChange', values: toNew }, { ...reader, address: email }, now)
        const toOld = { newAddress: email, link: accountPath(language) }
        await writeMail(tx, { kind: 'addressChanging', values: toOld }, reader, now)
      }
      return {
        answer: undefined,
        audit: [{ subject: { kind: 'person', id }, personal: { owner: id, after: { requested: email } } }],
      }
    }
  },
})
