import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { emailField } from '#fields/kinds/email.ts'
import { passwordField } from '#fields/kinds/password.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'
import { demandMember } from '#store/people/people.ts'

import { makeLink } from '../people/make-link.ts'
import { noticeReaderOf, sendNotice } from '../people/send-notice.ts'
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
    await demandPassword(read, person.id, input.currentPassword)
    return async tx => {
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
      const values = { newAddress: email, until: link.until.toISOString(), link: link.address }
      const reader = noticeReaderOf(member)
      if (reader) {
        await sendNotice(tx, { kind: 'addressChange', values }, { ...reader, address: email }, now)
        await sendNotice(tx, { kind: 'addressChanging', values: { newAddress: email } }, reader, now)
      }
      return {
        answer: undefined,
        audit: [{ subject: { kind: 'person', id }, personal: { owner: id, after: { requested: email } } }],
      }
    }
  },
})
